package org.calque.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.calque.article.FeedFields;
import org.calque.finding.Severity;
import org.calque.gate.Weights;
import org.calque.rule.Grades;
import org.calque.rule.Rule;
import org.calque.yaml.Nearest;
import org.calque.yaml.YamlException;
import org.calque.yaml.YamlTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds and reads calque.yaml; all errors of the file at once, each with line and column. */
final class ConfigFile {

  static final String NAME = "calque.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "language",
          "origin",
          "rules",
          "severity",
          "min-severity",
          "fail-on",
          "min-quality",
          "weights",
          "threads",
          "fields");
  private static final Set<String> FIELDS =
      new TreeSet<>(Set.of("title", "body", "language", "date", "url"));
  private static final Set<String> WEIGHTS =
      new TreeSet<>(Set.of("critical", "major", "minor", "punctuation", "neutral"));

  private final Path file;
  private final YamlTree tree;
  private final List<String> errors = new ArrayList<>();

  private ConfigFile(Path file, YamlTree tree) {
    this.file = file;
    this.tree = tree;
  }

  /** The calque.yaml of a folder or of the nearest folder above it. */
  static @Nullable Path discover(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return at.resolve(NAME);
      }
    }
    return null;
  }

  static Config read(Path file) throws UserException {
    try {
      ConfigFile reading = new ConfigFile(file, YamlTree.parse(file.toString(), text(file)));
      Config config = reading.read();
      if (!reading.errors.isEmpty()) {
        throw new UserException(String.join("\n", reading.errors));
      }
      return config;
    } catch (YamlException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  private static String text(Path file) throws UserException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UserException(file + ":1:1: not UTF-8");
    } catch (IOException e) {
      throw new UserException(file + ": the configuration cannot be read");
    }
  }

  private Config read() {
    JsonNode root = tree.root();
    if (!root.isNull() && !root.isObject()) {
      errors.add(tree.at("") + ": a configuration is a mapping of keys; this one is not");
      return Config.NONE;
    }
    unknownKeys(root, "", KEYS);
    return new Config(
        file,
        value("/language", JsonNode::isString, "a code", JsonNode::stringValue),
        value("/origin", JsonNode::isString, "human, translated or a code", JsonNode::stringValue),
        rules(),
        severities(),
        value("/min-severity", JsonNode::isString, "a severity", n -> Severity.of(n.stringValue())),
        value("/fail-on", JsonNode::isString, "a severity or never", ConfigFile::failOn),
        value("/min-quality", JsonNode::isNumber, "a number", ConfigFile::quality),
        weights(),
        value("/threads", JsonNode::isIntegralNumber, "a number from 1", ConfigFile::threads),
        fields());
  }

  private FeedFields fields() {
    FeedFields fields = FeedFields.DEFAULT;
    JsonNode node = tree.root().path("fields");
    if (!node.isMissingNode() && !node.isObject()) {
      errors.add(tree.at("/fields") + ": “fields” maps title, body, language, date, url to names");
      return fields;
    }
    unknownKeys(node, "/fields", FIELDS);
    for (Map.Entry<String, JsonNode> part : node.properties()) {
      if (FIELDS.contains(part.getKey()) && areNames(part.getValue())) {
        fields = fields.with(part.getKey(), Rule.texts(part.getValue()));
      } else if (FIELDS.contains(part.getKey())) {
        errors.add(
            tree.at("/fields/" + part.getKey())
                + ": “"
                + part.getKey()
                + "” is a name or a list of names");
      }
    }
    return fields;
  }

  private static boolean areNames(JsonNode node) {
    return node.isString() || (node.isArray() && node.valueStream().allMatch(JsonNode::isString));
  }

  private static String failOn(JsonNode node) {
    Settings.failOn(node.stringValue());
    return node.stringValue();
  }

  private static Double quality(JsonNode node) {
    if (node.doubleValue() < 0 || node.doubleValue() > 100) {
      throw new IllegalArgumentException("a quality is a number from 0 to 100");
    }
    return node.doubleValue();
  }

  private static Integer threads(JsonNode node) {
    if (node.intValue() < 1) {
      throw new IllegalArgumentException("a number from 1");
    }
    return node.intValue();
  }

  private List<Path> rules() {
    List<Path> folders = new ArrayList<>();
    JsonNode node = tree.root().path("rules");
    if (!node.isMissingNode() && !node.isArray()) {
      errors.add(tree.at("/rules") + ": “rules” is a list of folders");
    }
    Path base = file.toAbsolutePath().getParent();
    for (int i = 0; i < node.size(); i++) {
      Path folder = Path.of(node.get(i).asString(""));
      Path found = base == null ? folder : base.resolve(folder);
      if (Files.isDirectory(found)) {
        folders.add(found);
      } else {
        errors.add(tree.at("/rules/" + i) + ": no folder “" + folder + "”");
      }
    }
    return folders;
  }

  private Map<String, String> severities() {
    Map<String, String> grades = new LinkedHashMap<>();
    JsonNode node = tree.root().path("severity");
    if (!node.isMissingNode() && !node.isObject()) {
      errors.add(tree.at("/severity") + ": “severity” is a mapping of rule ids to severities");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String grade = entry.getValue().asString("");
      try {
        Grades.of(Map.of(entry.getKey(), grade));
        grades.put(entry.getKey(), grade);
      } catch (IllegalArgumentException e) {
        errors.add(tree.at("/severity/" + entry.getKey()) + ": " + e.getMessage() + ", on or off");
      }
    }
    return grades;
  }

  private Weights weights() {
    JsonNode node = tree.root().path("weights");
    unknownKeys(node, "/weights", WEIGHTS);
    Weights usual = Weights.WMT;
    return new Weights(
        weight("critical", usual.critical()),
        weight("major", usual.major()),
        weight("minor", usual.minor()),
        weight("punctuation", usual.punctuation()),
        weight("neutral", usual.neutral()));
  }

  private double weight(String key, double usual) {
    JsonNode node = tree.root().path("weights").path(key);
    if (node.isMissingNode()) {
      return usual;
    }
    if (!node.isNumber() || !(node.doubleValue() >= 0 && node.doubleValue() <= 1000)) {
      errors.add(tree.at("/weights/" + key) + ": a weight is a number from 0 to 1000");
      return usual;
    }
    return node.doubleValue();
  }

  private <T> @Nullable T value(
      String pointer, Function<JsonNode, Boolean> fits, String what, Function<JsonNode, T> read) {
    JsonNode node = tree.root().at(pointer);
    if (node.isMissingNode()) {
      return null;
    }
    if (!fits.apply(node)) {
      errors.add(tree.at(pointer) + ": “" + pointer.substring(1) + "” is " + what);
      return null;
    }
    try {
      return read.apply(node);
    } catch (IllegalArgumentException e) {
      errors.add(tree.at(pointer) + ": " + e.getMessage());
      return null;
    }
  }

  private void unknownKeys(JsonNode node, String pointer, Set<String> known) {
    for (String key : node.propertyNames()) {
      if (!known.contains(key)) {
        errors.add(
            tree.keyAt(pointer + "/" + key)
                + ": unknown key “"
                + key
                + "”"
                + Nearest.hint(key, known));
      }
    }
  }
}
