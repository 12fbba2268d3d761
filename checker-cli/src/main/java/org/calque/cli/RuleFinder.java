package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSource;
import org.calque.yaml.Nearest;

/** Finds rules among all that the program and a house have, whatever their language. */
final class RuleFinder {

  private RuleFinder() {}

  /** All rules, graded as the configuration wants them, by id. */
  static List<Rule> all(RuleOptions options, Path folder)
      throws IOException, RuleException, UserException {
    Settings settings = SettingsResolver.resolve(options, new ArticleOptions(), folder);
    House house = House.of(settings);
    Map<String, Rule> byId = new TreeMap<>();
    for (String language : RuleSource.languages()) {
      house.rules().forLanguage(language).forEach(rule -> byId.put(rule.id(), rule));
    }
    house.rules().house().forEach(rule -> byId.put(rule.id(), rule));
    return List.copyOf(byId.values());
  }

  /** One rule with its examples, graded as the configuration wants it. */
  static Rule find(String id, RuleOptions options, Path folder)
      throws IOException, RuleException, UserException {
    List<Rule> all = all(options, folder);
    for (Rule rule : all) {
      if (rule.id().equals(id)) {
        boolean own = !rule.examples().isEmpty();
        return own ? rule : RuleSource.bundledWithExamples(id).withSeverity(rule.severity());
      }
    }
    List<String> ids = all.stream().map(Rule::id).toList();
    List<String> below = ids.stream().filter(i -> i.startsWith(id + ".")).toList();
    throw new UserException(
        below.isEmpty()
            ? "no rule “" + id + "”" + Nearest.hint(id, ids)
            : "“" + id + "” is a group of rules: " + String.join(", ", below));
  }
}
