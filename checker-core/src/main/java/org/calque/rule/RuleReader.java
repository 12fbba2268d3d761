package org.calque.rule;

import java.util.ArrayList;
import java.util.List;
import org.calque.finding.MqmCategory;
import org.calque.finding.Severity;
import org.calque.yaml.Location;
import org.calque.yaml.YamlException;
import org.calque.yaml.YamlTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one rule from its tree, with or without the examples. */
final class RuleReader {

  private RuleReader() {}

  /**
   * Reads a rule file as a person wrote it.
   *
   * @throws RuleException naming file, line and column
   */
  static Rule read(String file, String yaml) throws RuleException {
    try {
      YamlTree tree = YamlTree.parse(file, yaml);
      RuleSchema.check(tree);
      return read(tree.root(), tree);
    } catch (YamlException e) {
      throw new RuleException(String.valueOf(e.getMessage()));
    }
  }

  /** Reads a rule from its compiled tree, which was checked when it was compiled. */
  static Rule read(JsonNode root, @Nullable YamlTree places) throws RuleException {
    String id = root.path("id").asString("");
    Location here = places == null ? new Location(id, 1, 1) : places.at("");
    List<Rule.Entry> entries = new ArrayList<>();
    List<Rule.Example> examples = new ArrayList<>();
    JsonNode rows = root.path("entries");
    for (int i = 0; i < rows.size(); i++) {
      Location at = places == null ? here : places.at("/entries/" + i);
      entries.add(new Rule.Entry(rows.get(i), at));
      addExamples(rows.get(i), at, examples);
    }
    JsonNode tests = root.path("examples");
    for (int i = 0; i < tests.size(); i++) {
      addExamples(tests.get(i), places == null ? here : places.at("/examples/" + i), examples);
    }
    String severity = root.path("severity").asString("");
    try {
      return new Rule(
          id,
          root.path("title").asString(""),
          Rule.texts(root.path("language")),
          root.path("origin").asString("any"),
          new MqmCategory(root.path("category").asString("")),
          severity.equals("off") ? null : Severity.of(severity),
          root.path("why").asString("").strip(),
          root.path("instead").asString("").strip(),
          root.path("detector").asString(""),
          root.path("message").asString("").strip(),
          Rule.texts(root.path("suggest")),
          root.path("with"),
          List.copyOf(entries),
          List.copyOf(examples),
          here);
    } catch (IllegalArgumentException e) {
      throw new RuleException(here, String.valueOf(e.getMessage()));
    }
  }

  private static void addExamples(JsonNode row, Location at, List<Rule.Example> examples) {
    List<String> flags = Rule.texts(row.path("flags"));
    List<String> fixes = Rule.texts(row.path("fix"));
    String why = row.path("why").asString("");
    String date = row.path("date").asString("");
    String each = row.path("for-each").asString("");
    for (int i = 0; i < flags.size(); i++) {
      String fix = i < fixes.size() ? fixes.get(i) : "";
      examples.add(new Rule.Example("flags", flags.get(i), fix, why, date, each, at));
    }
    for (String kind : List.of("allows", "misses")) {
      for (String text : Rule.texts(row.path(kind))) {
        examples.add(new Rule.Example(kind, text, "", why, date, each, at));
      }
    }
  }
}
