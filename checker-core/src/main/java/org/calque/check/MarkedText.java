package org.calque.check;

import java.util.ArrayList;
import java.util.List;
import org.calque.article.Span;

/**
 * An example's text with its {@code [[ ]]} taken out.
 *
 * @param spans what stood between them, without white space at its ends
 */
record MarkedText(String text, List<Span> spans) {

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
      int close = marked.indexOf("]]", open);
      if (close < 0) {
        break;
      }
      text.append(marked, at, open);
      int start = text.length();
      text.append(marked, open + 2, close);
      spans.add(trim(new Span(start, text.length()), text));
      at = close + 2;
    }
    return new MarkedText(text.append(marked.substring(at)).toString(), spans);
  }

  /** A deletion takes a space along, which no example marks. */
  static Span trim(Span span, CharSequence text) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
