package org.calque.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML document and the place of each of its values, by JSON pointer. */
public final class YamlTree {

  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final Map<String, Location> places = new HashMap<>();
  private final Map<String, Location> keys = new HashMap<>();
  private JsonNode root = NODES.nullNode();

  private YamlTree(String file) {
    this.file = file;
  }

  /**
   * Reads one document.
   *
   * @throws YamlException where the text is not YAML, or a key stands twice in one mapping
   */
  public static YamlTree parse(String file, String text) throws YamlException {
    YamlTree tree = new YamlTree(file);
    try (JsonParser parser = MAPPER.createParser(text)) {
      if (parser.nextToken() != null) {
        tree.root = tree.read(parser, "");
        if (parser.nextToken() != null) {
          throw new YamlException(tree.here(parser), "a second document; one is expected");
        }
      }
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Location where =
          at == null
              ? new Location(file, 1, 1)
              : new Location(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      throw new YamlException(where, "not valid YAML: " + inWords(e.getOriginalMessage()));
    }
    return tree;
  }

  public JsonNode root() {
    return root;
  }

  /** The place of the value at a JSON pointer, or of the nearest one above it. */
  public Location at(String pointer) {
    for (String p = pointer; ; p = p.substring(0, p.lastIndexOf('/'))) {
      Location found = places.get(p);
      if (found != null) {
        return found;
      }
      if (p.isEmpty()) {
        return new Location(file, 1, 1);
      }
    }
  }

  /** The place of the key at a JSON pointer; of the value where it has no key. */
  public Location keyAt(String pointer) {
    Location key = keys.get(pointer);
    return key != null ? key : at(pointer);
  }

  private Location here(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Location(file, at.getLineNr(), at.getColumnNr());
  }

  private JsonNode read(JsonParser parser, String pointer) throws YamlException {
    places.put(pointer, here(parser));
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT:
        return readObject(parser, pointer);
      case START_ARRAY:
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(parser, pointer + "/" + array.size()));
        }
        return array;
      case VALUE_NUMBER_INT:
        return NODES.numberNode(parser.getLongValue());
      case VALUE_NUMBER_FLOAT:
        return NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE:
        return NODES.booleanNode(true);
      case VALUE_FALSE:
        return NODES.booleanNode(false);
      case VALUE_NULL:
        return NODES.nullNode();
      default:
        return NODES.stringNode(parser.getString());
    }
  }

  private JsonNode readObject(JsonParser parser, String pointer) throws YamlException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location at = here(parser);
      if (object.has(key)) {
        throw new YamlException(at, "“" + key + "” stands twice in one mapping");
      }
      parser.nextToken();
      String inner = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
      keys.put(inner, at);
      object.set(key, read(parser, inner));
    }
    return object;
  }

  /** The parser's words without the quotations of the file between them. */
  private static String inWords(@Nullable String message) {
    return String.valueOf(message)
        .lines()
        .filter(line -> !line.startsWith(" ") && !line.isBlank())
        .collect(Collectors.joining(", "));
  }
}
