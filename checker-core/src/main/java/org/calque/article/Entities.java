package org.calque.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text of HTML and Markdown with its entities, and in Markdown its backslashes, decoded. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");
  private static final Pattern ENTITY_OR_ESCAPE =
      Pattern.compile(ENTITY.pattern() + "|\\\\[!-/:-@\\[-`{-~]");

  private Entities() {}

  static void flowHtml(String raw, int from, int to, LayoutBuilder layout) {
    flow(raw, from, to, ENTITY, layout);
  }

  static void flowMarkdown(String raw, int from, int to, LayoutBuilder layout) {
    flow(raw, from, to, ENTITY_OR_ESCAPE, layout);
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
