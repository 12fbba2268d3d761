package org.calque.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value whose strings know where they stand: maps, lists, {@link JsonText}, and other
 * scalars as plain strings.
 */
final class JsonTree {

  private static final JsonFactory JSON = new JsonFactory();

  /** Stands for null in an object: the key is there. Lists leave nulls out. */
  private static final Object NULL = new Object();

  private final String raw;
  private final int base;

  private JsonTree(String raw, int base) {
    this.raw = raw;
    this.base = base;
  }

  /**
   * Reads the value that fills {@code raw} from {@code from} to {@code to}.
   *
   * @param line on which {@code from} stands
   * @throws ArticleException naming line and column where it is not JSON
   */
  static @Nullable Object read(String raw, int from, int to, int line) throws ArticleException {
    JsonTree tree = new JsonTree(raw, from);
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), raw.substring(from, to))) {
      Object value = parser.nextToken() == null ? null : tree.value(parser);
      if (parser.nextToken() != null) {
        throw broken(line, parser.currentTokenLocation(), "more follows after its end");
      }
      return value;
    } catch (JacksonException e) {
      throw broken(line, e.getLocation(), inWords(e));
    }
  }

  /** The parser's words without its internals. */
  private static String inWords(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "nested too deeply, or a name or a number without end";
    }
    String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return said.replaceFirst(" \\(start marker at .*", "");
  }

  private static ArticleException broken(
      int line, @Nullable TokenStreamLocation at, String reason) {
    int inner = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return ArticleException.at(line + inner - 1, column, "not valid JSON: " + reason);
  }

  private @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT:
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          Object value = value(parser);
          object.putIfAbsent(key, value == null ? NULL : value);
        }
        return object;
      case START_ARRAY:
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(parser);
          if (value != null) {
            array.add(value);
          }
        }
        return array;
      case VALUE_STRING:
        int quote = base + (int) parser.currentTokenLocation().getCharOffset();
        parser.getString();
        return JsonText.at(raw, quote);
      case VALUE_NULL:
        return null;
      default:
        return parser.getString();
    }
  }
}
