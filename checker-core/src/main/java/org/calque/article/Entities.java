package org.calque.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text of HTML and Markdown with its entities, and in Markdown its backslashes, decoded. */
final class Entities {

  private static final String CODE =
      "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31})";

  /** HTML lets a few old entities stand without their semicolon; the decoder knows which. */
  private static final Pattern HTML = Pattern.compile(CODE + ";?");

  private static final Pattern MARKDOWN = Pattern.compile(CODE + ";|\\\\[!-/:-@\\[-`{-~]");

  private Entities() {}

  static void flowHtml(String raw, int from, int to, LayoutBuilder layout) {
    flow(raw, from, to, HTML, layout);
  }

  static void flowMarkdown(String raw, int from, int to, LayoutBuilder layout) {
    flow(raw, from, to, MARKDOWN, layout);
  }

  /** Text whose entities, but nothing else, are decoded: plain text that a feed sends as HTML. */
  static JsonText decode(JsonText coded) {
    OffsetMap.Builder text = new OffsetMap.Builder();
    String value = coded.value();
    Matcher matcher = HTML.matcher(value);
    int at = 0;
    while (matcher.find()) {
      String decoded = Parser.unescapeEntities(matcher.group(), false);
      if (!decoded.equals(matcher.group())) {
        coded.copy(at, matcher.start(), text);
        Span raw = coded.map().toRaw(new Span(matcher.start(), matcher.end()));
        text.replace(decoded, raw.start(), raw.end());
        at = matcher.end();
      }
    }
    if (at == 0) {
      return coded;
    }
    coded.copy(at, value.length(), text);
    return new JsonText(text.text(), text.build());
  }

  private static void flow(String raw, int from, int to, Pattern coded, LayoutBuilder layout) {
    Matcher matcher = coded.matcher(raw).region(from, to);
    int at = from;
    while (matcher.find()) {
      String piece = matcher.group();
      String decoded =
          piece.charAt(0) == '\\' ? piece.substring(1) : Parser.unescapeEntities(piece, false);
      if (!decoded.equals(piece)) {
        layout.flow(raw.substring(at, matcher.start()), at);
        layout.decoded(decoded, matcher.start(), matcher.end());
        at = matcher.end();
      }
    }
    layout.flow(raw.substring(at, to), at);
  }
}
