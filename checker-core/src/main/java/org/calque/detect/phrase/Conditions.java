package org.calque.detect.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.rule.Rule;

/** The conditions an entry sets: {@code near}, {@code unless} and {@code domain}. */
final class Conditions {

  private static final List<String> INFLECTIONS = List.of("NNS", "VBZ", "VBD", "VBN", "VBG");

  private final Grammar grammar;
  private final Map<Rule.Entry, Condition> byEntry = new HashMap<>();

  private record Condition(Set<String> near, Set<String> unless, List<String> domains) {}

  Conditions(Grammar grammar) {
    this.grammar = grammar;
  }

  void read(Rule.Entry entry) {
    if (byEntry.containsKey(entry)) {
      return;
    }
    Condition condition =
        new Condition(
            forms(entry.texts("near")), forms(entry.texts("unless")), entry.texts("domain"));
    if (!condition.near().isEmpty()
        || !condition.unless().isEmpty()
        || !condition.domains().isEmpty()) {
      byEntry.put(entry, condition);
    }
  }

  boolean hold(Rule.Entry entry, Sentence sentence, AnalyzedArticle article) {
    Condition condition = byEntry.get(entry);
    if (condition == null) {
      return true;
    }
    boolean near = condition.near().isEmpty() || condition.near().stream().anyMatch(sentence::has);
    boolean unless = condition.unless().stream().anyMatch(sentence::has);
    return near
        && !unless
        && (condition.domains().isEmpty()
            || condition.domains().stream().anyMatch(article.domains()::contains));
  }

  private Set<String> forms(List<String> lemmas) {
    Set<String> forms = new HashSet<>();
    for (String lemma : lemmas) {
      String lower = lemma.toLowerCase(Locale.ROOT);
      forms.add(lower);
      INFLECTIONS.forEach(tag -> forms.addAll(grammar.forms(lower, tag)));
    }
    return forms;
  }
}
