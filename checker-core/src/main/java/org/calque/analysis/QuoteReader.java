package org.calque.analysis;

import java.util.ArrayList;
import java.util.List;
import org.calque.article.Article;
import org.calque.article.Paragraph;
import org.calque.article.Span;

/**
 * Reads the double quotation marks of an article's prose. Inch marks and misplaced apostrophes are
 * left out.
 *
 * <p>A straight mark opens after a space and closes after a letter; between two spaces or two
 * letters it does what the marks before it leave to do.
 */
final class QuoteReader {

  private QuoteReader() {}

  static List<QuoteMark> read(Article article) {
    List<QuoteMark> marks = new ArrayList<>();
    int index = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind().isProse()) {
        read(article.text(), paragraph.span(), index++, marks);
      }
    }
    return marks;
  }

  private static void read(String text, Span span, int paragraph, List<QuoteMark> marks) {
    boolean open = false;
    for (int i = span.start(); i < span.end(); i++) {
      char mark = text.charAt(i);
      if (mark == '“' || mark == '„' || mark == '”' || mark == '"') {
        boolean opens = mark == '"' ? opens(text, span, i, open) : mark != '”';
        if (!isNoMark(text, span, i, open)) {
          marks.add(new QuoteMark(i, opens, paragraph));
          open = opens;
        }
      }
    }
  }

  private static boolean opens(String text, Span span, int at, boolean open) {
    boolean left = at == span.start() || isGap(text.charAt(at - 1));
    boolean right = at + 1 == span.end() || isGap(text.charAt(at + 1));
    return left == right ? !open : left;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([—–-/‘".indexOf(c) >= 0;
  }

  private static boolean isNoMark(String text, Span span, int at, boolean open) {
    if (text.charAt(at) != '"' || at == span.start()) {
      return false;
    }
    boolean withinWord =
        at + 1 < span.end()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    return withinWord || (!open && Character.isDigit(text.charAt(at - 1)));
  }
}
