package org.calque.rule;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.calque.yaml.Location;
import org.calque.yaml.Nearest;
import org.calque.yaml.YamlTree;
import tools.jackson.databind.JsonNode;

/**
 * What a rule file must and may hold, as {@code rules/rule.schema.json} says; all errors of a file
 * at once, each with its place and the nearest known key.
 *
 * <p>Needed where rule files are read; the jar's compiled rules were checked when they were
 * compiled.
 */
final class RuleSchema {

  private RuleSchema() {}

  /** Read when the first rule file is. */
  private static final class Holder {
    static final Schema SCHEMA = read();

    private static Schema read() {
      try (InputStream in =
          RuleSchema.class.getResourceAsStream("/org/calque/rules/rule.schema.json")) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks the schema of rule files");
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(in, InputFormat.JSON);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Checks a whole file.
   *
   * @throws RuleException with a line for each error
   */
  static void check(YamlTree tree) throws RuleException {
    if (!tree.root().isObject()) {
      throw new RuleException(tree.at(""), "a rule file is a mapping of keys; this one is not");
    }
    List<RuleException> errors = new ArrayList<>();
    for (Error error : Holder.SCHEMA.validate(tree.root())) {
      errors.add(inWords(error, tree));
    }
    RuleException.throwAll(errors);
    RuleContent.check(tree, keys("/$defs/entry"));
  }

  private static RuleException inWords(Error error, YamlTree tree) {
    String pointer = error.getInstanceLocation().toString();
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    String what = name.matches("\\d*") ? "this" : "“" + name + "”";
    String property = String.valueOf(error.getProperty());
    Location at = tree.at(pointer);
    return switch (error.getKeyword()) {
      case "additionalProperties" ->
          new RuleException(
              tree.keyAt(pointer + "/" + property),
              "unknown key “" + property + "”" + Nearest.hint(property, keysBeside(error)));
      case "required" -> new RuleException(at, "the key “" + property + "” is missing");
      case "enum" -> new RuleException(at, what + " is one of " + values(error.getSchemaNode()));
      case "minLength" -> new RuleException(at, what + " is empty");
      case "minItems" -> new RuleException(at, what + " has no items");
      case "pattern" ->
          new RuleException(at, what + " is not written as it must be: " + error.getSchemaNode());
      default -> new RuleException(at, what + ": " + error.getMessage());
    };
  }

  /** The keys that the part of the schema knows to which an error belongs. */
  private static Set<String> keysBeside(Error error) {
    String pointer = error.getSchemaLocation().getFragment().toString();
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    return keys(parent);
  }

  private static Set<String> keys(String part) {
    return new TreeSet<>(Holder.SCHEMA.getSchemaNode().at(part).path("properties").propertyNames());
  }

  private static String values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.asString()));
    return String.join(", ", values);
  }
}
