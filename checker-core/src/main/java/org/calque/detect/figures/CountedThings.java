package org.calque.detect.figures;

import java.util.HashSet;
import java.util.Set;
import org.calque.analysis.Figure;
import org.calque.analysis.Grammar;

/** What a figure counts, and in what event: by the words around it. */
public final class CountedThings {

  private static final Set<String> FAINT =
      Set.of("be", "have", "do", "say", "people", "person", "percent", "year", "day", "total");
  private static final int LONGEST_SUBJECT = 8;

  private final Grammar grammar;

  public CountedThings(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Lemmas of the counted noun: the last noun of the phrase right after the figure. */
  public Set<String> nouns(Figure figure) {
    Set<String> lemmas = new HashSet<>();
    for (int i = figure.last() + 1; i <= figure.last() + 3; i++) {
      String word = figure.sentence().lower(i);
      Set<String> tags = grammar.tags(word);
      if (tags.contains("NNS")) {
        return new HashSet<>(grammar.lemmas(word));
      }
      if (tags.stream().noneMatch(t -> t.equals("JJ") || t.startsWith("NN"))) {
        break;
      }
    }
    return lemmas;
  }

  /**
   * Lemmas of the verb that the counted take part in: the one right before the figure ({@code
   * destroyed 1,835 houses}), or the first full verb after it ({@code were evacuated}).
   */
  public Set<String> events(Figure figure) {
    Set<String> before = verbs(figure.previous());
    if (!before.isEmpty()) {
      return before;
    }
    for (int i = figure.last() + 1; i <= figure.last() + LONGEST_SUBJECT; i++) {
      Set<String> verbs = verbs(figure.sentence().lower(i));
      if (!verbs.isEmpty()) {
        return verbs;
      }
    }
    return Set.of();
  }

  private Set<String> verbs(String word) {
    Set<String> tags = grammar.tags(word);
    Set<String> lemmas = new HashSet<>();
    if (tags.stream().anyMatch(t -> t.startsWith("VB")) && !tags.contains("NNS")) {
      lemmas.addAll(grammar.lemmas(word));
      lemmas.removeAll(FAINT);
    }
    return lemmas;
  }
}
