package org.calque.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.yaml.YamlException;
import org.calque.yaml.YamlTree;
import tools.jackson.databind.JsonNode;

/**
 * The YAML header of a text or Markdown file.
 *
 * @param values its keys; a list's values are joined by commas
 * @param end where the article begins in the file
 */
record FrontMatter(Map<String, String> values, int end) {

  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
  private static final Pattern OPENS = Pattern.compile("---[ \\t]*(?:\\r\\n|\\n|\\r)");
  private static final Pattern CLOSES =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);
  private static final Pattern KEY =
      Pattern.compile(
          "(?:[ \\t]*(?:#[^\\r\\n]*)?[\\r\\n]+)*+[\"']?[\\w.:-]{1,60}[\"']?[ \\t]*:(?:\\s|\\z)");

  /**
   * Reads the header, where the file begins with one.
   *
   * @throws ArticleException where it is not YAML or is never closed
   */
  static FrontMatter read(String path, String raw) throws ArticleException {
    Matcher opens = OPENS.matcher(raw);
    if (!opens.lookingAt()) {
      return NONE;
    }
    Matcher key = KEY.matcher(raw).region(opens.end(), raw.length());
    Matcher closes = CLOSES.matcher(raw).region(opens.end(), raw.length());
    boolean closed = closes.find();
    if (!key.lookingAt()) {
      boolean empty = closed && raw.substring(opens.end(), closes.start()).isBlank();
      return empty ? new FrontMatter(Map.of(), closes.end()) : NONE;
    }
    if (!closed) {
      throw new ArticleException(
          path + ":1:1: the header that begins with --- is never closed by a line of its own ---");
    }
    return new FrontMatter(values(path, raw.substring(0, closes.start())), closes.end());
  }

  private static Map<String, String> values(String path, String yaml) throws ArticleException {
    try {
      Map<String, String> values = new LinkedHashMap<>();
      YamlTree.parse(path, yaml)
          .root()
          .properties()
          .forEach(p -> values.put(p.getKey(), text(p.getValue())));
      return values;
    } catch (YamlException e) {
      throw new ArticleException(String.valueOf(e.getMessage()));
    }
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.asString("");
    }
    StringBuilder joined = new StringBuilder();
    value.forEach(v -> joined.append(joined.isEmpty() ? "" : ", ").append(v.asString("")));
    return joined.toString();
  }
}
