package org.calque.detect.phrase;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The conditions an entry sets: {@code near}, {@code unless} and {@code domain}. */
final class Conditions {

  private static final List<String> INFLECTIONS = List.of("NNS", "VBZ", "VBD", "VBN", "VBG");

  /** How many sentences before and after belong to the surroundings of a phrase. */
  private static final int SURROUNDINGS = 3;

  private final Grammar grammar;
  private final IdentityHashMap<Rule.Entry, Condition> byEntry = new IdentityHashMap<>();

  private record Condition(Words near, Words unless, List<String> domains) {}

  Conditions(Grammar grammar) {
    this.grammar = grammar;
  }

  void read(Rule.Entry entry) {
    if (byEntry.containsKey(entry)) {
      return;
    }
    Condition condition =
        new Condition(
            new Words(entry.texts("near")),
            new Words(entry.texts("unless")),
            entry.texts("domain"));
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
    return (condition.near().isEmpty() || isNear(condition.near(), sentence, article))
        && !condition.unless().standIn(sentence)
        && (condition.domains().isEmpty()
            || condition.domains().stream().anyMatch(article.domains()::contains));
  }

  /** A short quote seldom names its subject: the sentences around it do. */
  private static boolean isNear(Words words, Sentence sentence, AnalyzedArticle article) {
    if (words.standIn(sentence)) {
      return true;
    }
    List<Sentence> all = article.sentences();
    int at = all.indexOf(sentence);
    int from = Math.max(0, at - SURROUNDINGS);
    int to = Math.min(all.size(), at + SURROUNDINGS + 1);
    return all.subList(from, to).stream().anyMatch(words::standIn);
  }

  /**
   * Lemmas in all their inflections. These are looked up when a sentence first asks: most entries'
   * are never asked for, and a dictionary of thousands would make every start slow.
   */
  private final class Words {

    private final List<String> lemmas;
    private volatile @Nullable Set<String> forms;

    Words(List<String> lemmas) {
      this.lemmas = lemmas;
    }

    boolean isEmpty() {
      return lemmas.isEmpty();
    }

    boolean standIn(Sentence sentence) {
      return !lemmas.isEmpty() && forms().stream().anyMatch(sentence::has);
    }

    /** Threads may look up the same forms at the same time; they find the same. */
    private Set<String> forms() {
      Set<String> known = forms;
      if (known == null) {
        known = new HashSet<>();
        for (String lemma : lemmas) {
          String lower = lemma.toLowerCase(Locale.ROOT);
          known.add(lower);
          for (String tag : INFLECTIONS) {
            known.addAll(grammar.forms(lower, tag));
          }
        }
        forms = known;
      }
      return known;
    }
  }
}
