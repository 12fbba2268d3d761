package org.calque.rule;

import java.util.List;
import java.util.Set;
import org.calque.yaml.YamlTree;
import tools.jackson.databind.JsonNode;

/** What a rule file must and may hold; errors name the place and the nearest known key. */
final class RuleSchema {

  private static final List<String> REQUIRED =
      List.of("id", "title", "language", "category", "severity", "why", "detector", "message");
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "title",
          "language",
          "origin",
          "category",
          "severity",
          "why",
          "instead",
          "detector",
          "message",
          "suggest",
          "with",
          "entries",
          "examples");

  private RuleSchema() {}

  static void check(YamlTree tree) throws RuleException {
    JsonNode root = tree.root();
    if (!root.isObject()) {
      throw new RuleException(tree.at(""), "a rule file is a mapping of keys; this one is not");
    }
    for (String key : root.propertyNames()) {
      if (!KNOWN.contains(key)) {
        throw new RuleException(tree.at("/" + key), "unknown key “" + key + "”");
      }
    }
    for (String key : REQUIRED) {
      if (!root.has(key)) {
        throw new RuleException(tree.at(""), "the key “" + key + "” is missing");
      }
    }
  }
}
