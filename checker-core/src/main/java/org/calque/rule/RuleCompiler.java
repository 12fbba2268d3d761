package org.calque.rule;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calque.yaml.YamlException;
import org.calque.yaml.YamlTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Build step: checks all rule files and writes them as lean JSON for the jar.
 *
 * <p>Reading YAML with its examples at every start would cost more than the check itself.
 */
public final class RuleCompiler {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> EXAMPLE_KEYS =
      List.of("flags", "fix", "allows", "misses", "examples");

  private RuleCompiler() {}

  /** Usage: {@code RuleCompiler RULES-FOLDER OUTPUT-FOLDER}. */
  public static void main(String[] args) throws IOException, RuleException, YamlException {
    compile(Path.of(args[0]).normalize(), Path.of(args[1]));
  }

  static void compile(Path folder, Path output) throws IOException, RuleException, YamlException {
    Files.createDirectories(output);
    removeEarlier(output);
    Map<String, ArrayNode> byLanguage = new TreeMap<>();
    ObjectNode index = JSON.createObjectNode();
    ArrayNode lexicon = index.putArray("lexicon");
    ArrayNode files = index.putArray("files");
    for (Path file : RuleSource.files(folder)) {
      String id = RuleSource.idOf(folder, file);
      String text = Files.readString(file);
      JsonNode root = YamlTree.parse(file.toString(), text).root();
      if (folder.relativize(file).startsWith("lexicon")) {
        lexicon.add(id);
        Files.writeString(output.resolve(id + ".json"), JSON.writeValueAsString(root));
      } else {
        Rule rule = RuleReader.read(file.toString(), text);
        files.add(id);
        Files.writeString(output.resolve(id + ".yaml"), text);
        JsonNode lean = withoutExamples((ObjectNode) root);
        for (String language : rule.languages()) {
          byLanguage.computeIfAbsent(language, l -> JSON.createArrayNode()).add(lean);
        }
      }
    }
    for (var rules : byLanguage.entrySet()) {
      Files.writeString(
          output.resolve("rules." + rules.getKey() + ".json"),
          JSON.writeValueAsString(rules.getValue()));
    }
    ArrayNode languages = index.putArray("languages");
    byLanguage.keySet().forEach(languages::add);
    Files.writeString(output.resolve("index.json"), JSON.writeValueAsString(index));
  }

  /** A rule that is gone must not stay in the jar. */
  private static void removeEarlier(Path output) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(output)) {
      for (Path file : files) {
        if (!file.endsWith("rule.schema.json")) {
          Files.delete(file);
        }
      }
    }
  }

  private static JsonNode withoutExamples(ObjectNode rule) {
    rule.remove(EXAMPLE_KEYS);
    rule.path("entries").forEach(entry -> ((ObjectNode) entry).remove(EXAMPLE_KEYS));
    return rule;
  }
}
