package org.calque.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.calque.yaml.Location;
import org.calque.yaml.YamlException;
import org.calque.yaml.YamlTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where rules come from: the jar's compiled ones, or a folder of rule files. */
public final class RuleSource {

  private static final JsonMapper JSON = new JsonMapper();

  private RuleSource() {}

  /** The rules of one target language that the jar bundles, without their examples. */
  public static List<Rule> bundled(String language) {
    try (InputStream in =
        RuleSource.class.getResourceAsStream("/org/calque/rules/rules." + language + ".json")) {
      if (in == null) {
        return List.of();
      }
      List<Rule> rules = new ArrayList<>();
      for (JsonNode node : JSON.readTree(in)) {
        rules.add(RuleReader.read(node, null));
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuleException e) {
      throw new IllegalStateException("the jar's rules are broken", e);
    }
  }

  /** The target languages that the jar has rules about, sorted. */
  public static List<String> languages() {
    List<String> languages = new ArrayList<>();
    resource("index.json", in -> JSON.readTree(in).path("languages"))
        .forEach(language -> languages.add(language.asString()));
    return languages;
  }

  /** A bundled rule's file as it was written. */
  public static String bundledFile(String id) {
    return resource(id + ".yaml", in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  /** A bundled rule with its examples. */
  public static Rule bundledWithExamples(String id) {
    try {
      String text = bundledFile(id);
      YamlTree tree = YamlTree.parse(id + ".yaml", text);
      return RuleReader.read(tree.root(), tree);
    } catch (YamlException | RuleException e) {
      throw new IllegalStateException("the jar's rules are broken", e);
    }
  }

  private interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  private static <T> T resource(String name, Reading<T> reading) {
    try (InputStream in = RuleSource.class.getResourceAsStream("/org/calque/rules/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rule files below a folder, with examples, sorted by path; {@code lexicon/} is left out.
   *
   * @throws RuleException with a line for each error of all files
   */
  public static List<Rule> folder(Path folder) throws IOException, RuleException {
    List<Rule> rules = new ArrayList<>();
    List<RuleException> errors = new ArrayList<>();
    for (Path file : files(folder)) {
      if (!isLexicon(folder, file)) {
        try {
          rules.add(file(folder, file));
        } catch (RuleException e) {
          errors.add(e);
        }
      }
    }
    RuleException.throwAll(errors);
    return rules;
  }

  private static Rule file(Path folder, Path file) throws IOException, RuleException {
    Rule rule = RuleReader.read(file.toString(), text(file));
    String expected = idOf(folder, file);
    if (!rule.id().equals(expected)) {
      throw new RuleException(
          rule.location(), "the id “" + rule.id() + "” must equal the path: “" + expected + "”");
    }
    return rule;
  }

  /**
   * The tables below a folder's {@code lexicon/}, by id.
   *
   * @throws RuleException with a line for each error of all files
   */
  public static Map<String, List<JsonNode>> lexicon(Path folder) throws IOException, RuleException {
    Map<String, List<JsonNode>> tables = new TreeMap<>();
    List<RuleException> errors = new ArrayList<>();
    for (Path file : files(folder)) {
      if (isLexicon(folder, file)) {
        try {
          tables.put(idOf(folder, file), List.of(table(file)));
        } catch (RuleException e) {
          errors.add(e);
        }
      }
    }
    RuleException.throwAll(errors);
    return tables;
  }

  private static JsonNode table(Path file) throws IOException, RuleException {
    try {
      YamlTree tree = YamlTree.parse(file.toString(), text(file));
      if (!tree.root().isObject()) {
        throw new RuleException(
            tree.at(""), "a lexicon file is a mapping of keys; this one is not");
      }
      return tree.root();
    } catch (YamlException e) {
      throw new RuleException(String.valueOf(e.getMessage()));
    }
  }

  private static String text(Path file) throws IOException, RuleException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new RuleException(new Location(file.toString(), 1, 1), "not UTF-8");
    }
  }

  private static boolean isLexicon(Path folder, Path file) {
    return folder.relativize(file).startsWith("lexicon");
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static String idOf(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - ".yaml".length()).replace('/', '.');
  }
}
