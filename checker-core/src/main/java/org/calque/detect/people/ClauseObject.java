package org.calque.detect.people;

import java.util.Set;
import org.calque.analysis.Clauses;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;

/**
 * Whether a pronoun is the object of a clause and somebody its subject: <i>Aulia had warned
 * him</i>. Then it means somebody else; only <i>herself</i> could be Aulia.
 */
final class ClauseObject {

  private static final Set<String> BREAKS =
      Set.of("that", "who", "whom", "which", "and", "but", "because", "when", "as", "to", ";", ":");

  private ClauseObject() {}

  static boolean is(Pronoun pronoun, Human subject, Grammar grammar) {
    Sentence sentence = pronoun.sentence();
    String first = pronoun.opposite().get(0);
    boolean object = first.equals("him") || sentence.lower(pronoun.index()).equals("him");
    int from = subject.first() + 1;
    boolean breaks =
        sentence.tokens().subList(from, pronoun.index()).stream()
            .anyMatch(t -> BREAKS.contains(t.lower()));
    return object
        && !breaks
        && subject.subject()
        && Clauses.finiteVerbs(sentence, from, pronoun.index(), grammar) == 1;
  }
}
