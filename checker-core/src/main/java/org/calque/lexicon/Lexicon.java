package org.calque.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of facts, each read when first asked for.
 *
 * <p>A table is a file of {@code rules/lexicon}: {@code lexicon.titles} or, in a folder, {@code
 * lexicon.organisations.courts}. A house adds rows to ours by a table of the same id.
 */
public final class Lexicon {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String BUNDLED = "/org/calque/rules/";

  private final Map<String, List<JsonNode>> house;
  private final Map<String, JsonNode> tables = new ConcurrentHashMap<>();
  private final Map<List<Object>, Object> views = new ConcurrentHashMap<>();

  private Lexicon(Map<String, List<JsonNode>> house) {
    this.house = house;
  }

  public static Lexicon bundled() {
    return new Lexicon(Map.of());
  }

  /** The bundled tables with a house's own beside them, by table id. */
  public static Lexicon withHouse(Map<String, List<JsonNode>> house) {
    return new Lexicon(new TreeMap<>(house));
  }

  /** The rows of one table, or of all tables in a folder: {@code lexicon.organisations}. */
  public List<JsonNode> rows(String id) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode table : tables(id)) {
      table.path("rows").forEach(rows::add);
    }
    return rows;
  }

  /** The table itself, where it is more than rows; of several the first, house tables first. */
  public List<JsonNode> tables(String id) {
    List<JsonNode> found = new ArrayList<>();
    for (String name : index()) {
      if (name.equals(id) || name.startsWith(id + ".")) {
        found.add(tables.computeIfAbsent(name, Lexicon::readBundled));
      }
    }
    house.forEach(
        (name, added) -> {
          if (name.equals(id) || name.startsWith(id + ".")) {
            found.addAll(added);
          }
        });
    return found;
  }

  /**
   * A typed view of one or more tables, built once: {@code lexicon.view(Titles.class, Titles::of)}.
   */
  public <T> T view(Class<T> type, Function<Lexicon, T> build) {
    return view(type, "", build);
  }

  /** The same for a view of which there are several, one for each table. */
  public <T> T view(Class<T> type, String table, Function<Lexicon, T> build) {
    List<Object> key = List.of(type, table);
    Object known = views.get(key);
    if (known == null) {
      known = build.apply(this);
      Object earlier = views.putIfAbsent(key, known);
      known = earlier != null ? earlier : known;
    }
    return type.cast(known);
  }

  private static List<String> index() {
    JsonNode index = readBundled("index");
    List<String> names = new ArrayList<>();
    index.path("lexicon").forEach(n -> names.add(n.stringValue()));
    return names;
  }

  private static JsonNode readBundled(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(BUNDLED + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its table " + name);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
