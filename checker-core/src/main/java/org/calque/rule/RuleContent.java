package org.calque.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.calque.finding.MqmCategory;
import org.calque.yaml.Location;
import org.calque.yaml.Nearest;
import org.calque.yaml.YamlTree;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say of a rule file: categories, marks in examples, keys that nobody reads.
 */
final class RuleContent {

  private final YamlTree tree;
  private final Set<String> known;
  private final List<RuleException> errors = new ArrayList<>();

  private RuleContent(YamlTree tree, Set<String> known) {
    this.tree = tree;
    this.known = known;
  }

  /**
   * Checks a whole file.
   *
   * @param entryKeys what the schema knows of an entry; other keys must be placeholders of a
   *     message
   * @throws RuleException with a line for each error
   */
  static void check(YamlTree tree, Set<String> entryKeys) throws RuleException {
    RuleContent content = new RuleContent(tree, entryKeys);
    JsonNode root = tree.root();
    content.category(root, "");
    for (int i = 0; i < root.path("entries").size(); i++) {
      content.entry(root.path("entries").get(i), "/entries/" + i);
    }
    for (int i = 0; i < root.path("examples").size(); i++) {
      content.example(root.path("examples").get(i), "/examples/" + i);
    }
    RuleException.throwAll(content.errors);
  }

  private void entry(JsonNode entry, String pointer) {
    category(entry, pointer);
    marks(entry, pointer);
    String message = tree.root().path("message").asString("") + entry.path("message").asString("");
    for (String key : entry.propertyNames()) {
      if (!known.contains(key) && !message.contains("{" + key + "}")) {
        error(
            tree.keyAt(pointer + "/" + key),
            "unknown key “"
                + key
                + "”, and no {"
                + key
                + "} in the message"
                + Nearest.hint(key, known));
      }
    }
  }

  private void example(JsonNode example, String pointer) {
    if (!example.has("flags") && !example.has("allows") && !example.has("misses")) {
      error(tree.at(pointer), "an example has “flags”, “allows” or “misses”; this one has none");
    }
    marks(example, pointer);
  }

  private void category(JsonNode node, String pointer) {
    if (node.has("category")) {
      try {
        new MqmCategory(node.path("category").asString(""));
      } catch (IllegalArgumentException e) {
        error(
            tree.at(pointer + "/category"),
            e.getMessage()
                + "; there are: "
                + String.join(", ", new TreeSet<>(MqmCategory.DIMENSIONS)));
      }
    }
  }

  private void marks(JsonNode example, String pointer) {
    for (String text : Rule.texts(example.path("flags"))) {
      if (!hasMarks(text)) {
        error(tree.at(pointer + "/flags"), "flags marks what is flagged: [[these words]]");
      }
    }
    int flags = Rule.texts(example.path("flags")).size();
    int fixes = Rule.texts(example.path("fix")).size();
    if (fixes > flags) {
      error(tree.at(pointer + "/fix"), "a fix belongs to a text of flags: " + flags + " are there");
    }
  }

  private static boolean hasMarks(String text) {
    int open = text.indexOf("[[");
    return open >= 0 && text.indexOf("]]", open) > open + 2;
  }

  private void error(Location at, String message) {
    errors.add(new RuleException(at, message));
  }
}
