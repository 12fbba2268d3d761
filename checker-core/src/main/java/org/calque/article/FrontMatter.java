package org.calque.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.yaml.Location;
import org.calque.yaml.YamlException;
import org.calque.yaml.YamlTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The YAML header of a text or Markdown file.
 *
 * @param values its keys; a list's values are joined by commas
 * @param end where the article begins in the file
 * @param title where its title stands in the file, if letter for letter
 */
record FrontMatter(Map<String, String> values, int end, @Nullable Span title) {

  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0, null);
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
      return empty ? new FrontMatter(Map.of(), closes.end(), null) : NONE;
    }
    if (!closed) {
      throw ArticleException.at(
          1, 1, "the header that begins with --- is never closed by a line of its own ---");
    }
    return read(path, raw.substring(0, closes.start()), closes.end());
  }

  private static FrontMatter read(String path, String yaml, int end) throws ArticleException {
    try {
      YamlTree tree = YamlTree.parse(path, yaml);
      Map<String, String> values = new LinkedHashMap<>();
      tree.root().properties().forEach(p -> values.put(p.getKey(), text(p.getValue())));
      return new FrontMatter(values, end, title(tree, yaml, values.getOrDefault("title", "")));
    } catch (YamlException e) {
      throw ArticleException.at(e.location().line(), e.location().column(), e.reason());
    }
  }

  private static @Nullable Span title(YamlTree tree, String yaml, String title) {
    if (title.isBlank()) {
      return null;
    }
    Location place = tree.at("/title");
    int at = new LineIndex(yaml).startOf(place.line()) + place.column() - 1;
    int start = at < yaml.length() && "\"'".indexOf(yaml.charAt(at)) >= 0 ? at + 1 : at;
    return yaml.startsWith(title, start) ? new Span(start, start + title.length()) : null;
  }

  /** Notes the header's values; a title that is nowhere else becomes the headline. */
  void layOut(String raw, LayoutBuilder layout) {
    values.forEach(layout::header);
    if (title != null && !heads(raw.substring(end), title.of(raw))) {
      layout.open(Block.Role.TITLE).flow(title.of(raw), title.start());
      layout.close();
    }
  }

  /** Whether a body begins with its own headline, or repeats the header's. */
  private static boolean heads(String body, String title) {
    String start = body.stripLeading();
    return start.startsWith("# ") || start.startsWith(title);
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
