package org.calque.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** The rule files below a folder, with examples, sorted by path; {@code lexicon/} is left out. */
  public static List<Rule> folder(Path folder) throws IOException, RuleException {
    List<Rule> rules = new ArrayList<>();
    for (Path file : files(folder)) {
      if (!folder.relativize(file).startsWith("lexicon")) {
        Rule rule = RuleReader.read(file.toString(), Files.readString(file));
        String expected = idOf(folder, file);
        if (!rule.id().equals(expected)) {
          throw new RuleException(
              rule.location(),
              "the id “" + rule.id() + "” must equal the path: “" + expected + "”");
        }
        rules.add(rule);
      }
    }
    return rules;
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
