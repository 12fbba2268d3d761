package org.calque.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import tools.jackson.databind.json.JsonMapper;

/** Random articles, written down in each format with all its ways to write one character. */
final class RandomArticles {

  private static final List<String> WORDS =
      List.of(
          "minister",
          "said",
          "the",
          "dam",
          "café",
          "“peace”",
          "AT&T",
          "5<6",
          "a>b",
          "*star*",
          "snake_case",
          "[sic]",
          "C:\\temp",
          "😀",
          "السد",
          "大坝",
          "Rp2.500",
          "it's",
          "\"quoted\"",
          "1.",
          "-",
          "#5",
          "`tick`",
          "co\u00a0op",
          "~",
          "!",
          "&amp;",
          "&copy",
          "x|y",
          "N’Djamena");

  private final Random random;

  RandomArticles(long seed) {
    this.random = new Random(seed);
  }

  /** Paragraphs that begin with a plain word. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      StringBuilder block = new StringBuilder("Word");
      for (int w = 3 + random.nextInt(30); w > 0; w--) {
        block.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      blocks.add(block.append(" end.").toString());
    }
    return blocks;
  }

  Random random() {
    return random;
  }

  String text(List<String> blocks) {
    String line = random.nextBoolean() ? "\n" : "\r\n";
    StringBuilder raw =
        new StringBuilder(random.nextBoolean() ? "" : "---\ndate: 2024-01-02\n---\n");
    for (String block : blocks) {
      raw.append(" ".repeat(random.nextInt(3))).append(block).append(line);
      raw.append(random.nextBoolean() ? line : line + " " + line);
    }
    return raw.toString();
  }

  String html(List<String> blocks) {
    StringBuilder raw = new StringBuilder("<!doctype html><html lang=en><head><title>T</title>");
    raw.append("<script>var p = '<p>no</p>';</script></head><body><nav><a href=/>Menu</a></nav>");
    raw.append("<article>\n");
    for (String block : blocks) {
      raw.append("<p class=x>").append(random.nextBoolean() ? "\n  " : "");
      raw.append(tagged(block)).append(random.nextBoolean() ? " </p>\n" : "\n");
      raw.append(
          random.nextInt(4) == 0 ? "<figure><figcaption>Left out</figcaption></figure>" : "");
    }
    return raw.append("</article><footer><p>Contact</p></footer></body></html>").toString();
  }

  private String tagged(String block) {
    StringBuilder raw = new StringBuilder();
    for (String word : block.split(" ")) {
      raw.append(raw.isEmpty() ? "" : random.nextInt(4) == 0 ? " \n " : " ");
      String coded = coded(word);
      switch (random.nextInt(6)) {
        case 0 -> raw.append("<b>").append(coded).append("</b>");
        case 1 -> raw.append("<a href=\"/x?a=1&amp;b=2\">").append(coded).append("</a>");
        case 2 -> raw.append("<!-- note -->").append(coded);
        default -> raw.append(coded);
      }
    }
    return raw.toString();
  }

  private String coded(String word) {
    StringBuilder raw = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              boolean must = c == '&' || c == '<' || c == '>';
              int way = random.nextInt(must ? 3 : 12);
              if (way == 1) {
                raw.append("&#").append(c).append(';');
              } else if (way == 2) {
                raw.append("&#x").append(Integer.toHexString(c)).append(';');
              } else if (must) {
                raw.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
              } else {
                raw.appendCodePoint(c);
              }
              raw.append(random.nextInt(40) == 0 ? "&shy;" : "");
            });
    return raw.toString();
  }

  static String fromHtml(String raw) {
    String bare = raw.replaceAll("(?s)<(figure)>.*?</\\1>", " ").replaceAll("(?s)<!--.*?-->", "");
    return plain(Parser.unescapeEntities(bare.replaceAll("(?s)<[^>]*>", ""), false));
  }

  String markdown(List<String> blocks) {
    StringBuilder raw = new StringBuilder(random.nextBoolean() ? "" : "---\nlang: en\n---\n");
    for (String block : blocks) {
      raw.append(List.of("", "> ", "- ", "## ").get(random.nextInt(4)));
      boolean oneLine = raw.toString().endsWith("# ");
      boolean first = true;
      for (String word : block.split(" ")) {
        raw.append(first ? "" : !oneLine && random.nextInt(5) == 0 ? "\n" : " ");
        String escaped = escaped(word);
        switch (random.nextInt(6)) {
          case 0 -> raw.append("**").append(escaped).append("**");
          case 1 -> raw.append("[").append(escaped).append("](http://x.example/a)");
          default -> raw.append(escaped);
        }
        first = false;
      }
      raw.append("\n\n```\nleft out\n```\n\n");
    }
    return raw.toString();
  }

  private String escaped(String word) {
    StringBuilder raw = new StringBuilder();
    for (char c : word.toCharArray()) {
      boolean special = c < 128 && !Character.isLetterOrDigit(c);
      String code = "&#" + (int) c + ";";
      raw.append(special && random.nextBoolean() ? "\\" + c : special ? code : String.valueOf(c));
    }
    return raw.toString();
  }

  static String fromMarkdown(String raw) {
    String bare =
        raw.replaceAll("(?s)\n\n```.*?```\n\n(?:> |- |## )?", " ")
            .replaceAll("\\]\\(http://x.example/a\\)", "")
            .replaceAll("(?<!\\\\)\\*\\*|(?<!\\\\)\\[", "")
            .replaceAll("\\\\(\\p{Punct})", "\u0001$1");
    StringBuilder text = new StringBuilder();
    for (String piece : bare.split("(?<=\u0001.)|(?=\u0001)")) {
      text.append(
          piece.startsWith("\u0001") ? piece.substring(1) : Parser.unescapeEntities(piece, false));
    }
    return plain(text.toString());
  }

  /** A JSON string literal with random escapes, its quotation marks included. */
  String json(String value) {
    StringBuilder raw = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      switch (c) {
        case '"', '\\' -> raw.append('\\').append(c);
        case '\n' -> raw.append("\\n");
        case '\r' -> raw.append("\\r");
        default ->
            raw.append(random.nextInt(8) == 0 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return raw.append('"').toString();
  }

  static String fromJson(String raw) {
    return new JsonMapper().readTree("\"" + raw + "\"").stringValue();
  }

  /** Text as it is compared: white space runs are one space, unseen characters are gone. */
  static String plain(String text) {
    return text.replaceAll("[\u00ad\u200b]", "").replaceAll("[ \\n\\r\\t]+", " ").strip();
  }
}
