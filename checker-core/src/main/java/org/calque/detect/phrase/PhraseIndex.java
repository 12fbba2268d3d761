package org.calque.detect.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Flag;
import org.calque.rule.Rule;

/**
 * Phrases by their anchor words: one hash look-up a token, and a match only where an anchor stands.
 */
public final class PhraseIndex {

  private final Grammar grammar;
  private final Notation notation;
  private final Conditions conditions;
  private final Map<String, List<Phrase>> byAnchor = new HashMap<>();

  /** What to do with a match. */
  @FunctionalInterface
  public interface Sink {

    /** Takes one match: its sentence, the first token, the token after it, and the flag begun. */
    void accept(Sentence sentence, int from, int end, Flag flag);
  }

  public PhraseIndex(Grammar grammar) {
    this(grammar, Map.of());
  }

  /** An index whose notations may use word classes. */
  public PhraseIndex(Grammar grammar, Map<String, List<String>> classes) {
    this.grammar = grammar;
    this.notation = new Notation(grammar, classes);
    this.conditions = new Conditions(grammar);
  }

  /**
   * Adds a notation.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public void add(Rule.Entry entry, String match, List<String> suggestions) {
    Phrase phrase = Phrase.of(entry, notation.parse(match), suggestions);
    conditions.read(entry);
    for (String anchor : phrase.anchors()) {
      byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>()).add(phrase);
    }
  }

  /** All matches of an article whose entry's conditions hold, sentence by sentence. */
  public void scan(Rule rule, AnalyzedArticle article, Sink sink) {
    for (Sentence sentence : article.sentences()) {
      Set<Phrase> candidates = new LinkedHashSet<>();
      sentence
          .tokens()
          .forEach(t -> candidates.addAll(byAnchor.getOrDefault(t.lower(), List.of())));
      for (Phrase phrase : candidates) {
        matchAll(phrase, rule, sentence, article, sink);
      }
    }
  }

  private void matchAll(
      Phrase phrase, Rule rule, Sentence sentence, AnalyzedArticle article, Sink sink) {
    Matcher matcher = new Matcher(sentence, grammar);
    for (int from = 0; from < sentence.size(); from++) {
      Match match = matcher.match(phrase.pieces(), from);
      if (match != null && conditions.hold(phrase.entry(), sentence, article)) {
        Span span = sentence.span(match.from(), match.end() - 1);
        Flag flag = Flag.at(rule, article, span).of(phrase.entry());
        for (Template suggestion : phrase.suggestions()) {
          String filled = suggestion.fill(match, sentence, article.text(), grammar);
          flag.suggest(Casing.like(sentence, match.from(), filled));
        }
        sink.accept(sentence, match.from(), match.end(), flag);
        from = match.end() - 1;
      }
    }
  }
}
