package org.calque.detect.people;

import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.NameWords;

/**
 * Tells the subject of a clause from what hangs on a preposition or a verb, by the words before.
 */
final class Subjects {

  private static final Set<String> OPENERS =
      Set.of(
          ",",
          ";",
          ":",
          "\"",
          "“",
          "”",
          ")",
          "–",
          "—",
          "and",
          "but",
          "that",
          "as",
          "while",
          "after",
          "because",
          "when",
          "if",
          "before",
          "since",
          "although",
          "though",
          "so",
          "where",
          "until");
  private static final Set<String> MODIFIERS =
      Set.of("JJ", "NN", "NNP", "DT", "CD", "NN:U", "NN:UN");

  private final NameWords words;
  private final Grammar grammar;

  Subjects(NameWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /** Whether the noun phrase that holds the token may be the subject of its clause. */
  boolean isSubject(Sentence sentence, int first) {
    int before = first - 1;
    while (before >= 0 && isModifier(sentence.token(before))) {
      before--;
    }
    if (sentence.lower(before).equals("named")) {
      return isSubject(sentence, before);
    }
    String word = sentence.lower(before);
    String earlier = sentence.lower(before - 1);
    boolean inverted = words.isSpeech(word) && (earlier.isEmpty() || ",\"”".contains(earlier));
    boolean source = word.equals("to") && earlier.equals("according");
    return before < 0 || OPENERS.contains(word) || inverted || source || isAdverb(word);
  }

  private boolean isModifier(Token token) {
    if (OPENERS.contains(token.lower()) || words.isSpeech(token.lower())) {
      return false;
    }
    Set<String> tags = grammar.tags(token.lower());
    boolean preposition = tags.contains("IN") || tags.contains("TO");
    return (token.isCapitalised() && !preposition)
        || token.is("-")
        || token.isPossessive()
        || (!preposition && !tags.contains("VBD") && tags.stream().anyMatch(MODIFIERS::contains));
  }

  private boolean isAdverb(String word) {
    return word.endsWith("ly") || grammar.tags(word).equals(Set.of("RB"));
  }
}
