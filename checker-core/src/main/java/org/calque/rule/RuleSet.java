package org.calque.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.calque.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a run, graded as the house wants them; each language's are loaded when first asked
 * for. Thread-safe.
 */
public final class RuleSet {

  private final Function<String, List<Rule>> ours;
  private final List<Rule> house;
  private final Grades grades;
  private final Map<String, List<Rule>> byLanguage = new ConcurrentHashMap<>();

  private RuleSet(Function<String, List<Rule>> ours, List<Rule> house, Grades grades) {
    this.ours = ours;
    this.house = house.stream().map(grades::grade).toList();
    this.grades = grades;
  }

  /** These rules and no others. */
  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(language -> List.of(), rules, Grades.NONE);
  }

  /** The jar's rules, with a house's own after them. */
  public static RuleSet bundled(List<Rule> house, Grades grades) {
    return new RuleSet(RuleSource::bundled, house, grades);
  }

  /** The rules about texts in a language; a house's rule takes the place of ours of the same id. */
  public List<Rule> forLanguage(String language) {
    return byLanguage.computeIfAbsent(language, this::load);
  }

  /** The house's own, whatever their language. */
  public List<Rule> house() {
    return house;
  }

  /** A rule of a language that was asked for, by its id; null where there is none. */
  public @Nullable Rule find(String id) {
    return Stream.concat(house.stream(), byLanguage.values().stream().flatMap(List::stream))
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** The severity that the house gives all findings of a rule; null where it says nothing. */
  public @Nullable Severity grade(String rule) {
    return grades.of(rule);
  }

  private List<Rule> load(String language) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : ours.apply(language)) {
      if (house.stream().noneMatch(h -> h.id().equals(rule.id()))) {
        rules.add(grades.grade(rule));
      }
    }
    house.stream().filter(r -> r.languages().contains(language)).forEach(rules::add);
    return List.copyOf(rules);
  }
}
