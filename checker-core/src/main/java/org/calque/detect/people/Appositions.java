package org.calque.detect.people;

import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Mention;

/** Tells a noun that only says who a name is from a noun that is somebody else. */
final class Appositions {

  private static final int BEFORE = 18;
  private static final int AFTER = 10;

  private static final Set<String> NAMING = Set.of("named", "called", "was", "is");

  private final Grammar grammar;

  Appositions(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Whether the noun at a token and the name are one person. */
  boolean join(Sentence sentence, int noun, Mention name) {
    if (name.first() <= noun && noun < name.end()) {
      return true;
    }
    return noun < name.first() ? before(sentence, noun, name) : after(sentence, noun, name);
  }

  /** “The head of the agency, Yulia Hapsari”, “a resident named Dewi”, “the victim was Nur”. */
  private boolean before(Sentence sentence, int noun, Mention name) {
    int link = name.first() - 1;
    String word = sentence.lower(link);
    boolean identified = word.equals("as") && sentence.lower(link - 1).equals("identified");
    boolean linked = word.equals(",") || NAMING.contains(word) || identified;
    return linked
        && name.first() - noun <= BEFORE
        && isOnePhrase(sentence, noun, identified ? link - 1 : link);
  }

  /** “Wahyudi, 34, a construction worker”. */
  private boolean after(Sentence sentence, int noun, Mention name) {
    int from = name.end() + 1;
    boolean aged = sentence.lower(from).matches("\\d+") && sentence.lower(from + 1).equals(",");
    from = aged ? from + 2 : from;
    boolean verb = grammar.tags(sentence.lower(from)).contains("VBD");
    return !verb
        && noun >= from
        && noun - from < AFTER
        && sentence.lower(name.end()).equals(",")
        && isOnePhrase(sentence, from, noun);
  }

  private boolean isOnePhrase(Sentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      Set<String> tags = grammar.tags(sentence.lower(i));
      boolean verb = tags.contains("VBD") && !tags.contains("VBN") && !tags.contains("NN");
      boolean joins = sentence.lower(i).equals("and") && !isInName(sentence, i);
      if (verb || joins || ",;:\"“”".contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** “The Law and Human Rights Ministry”. */
  private static boolean isInName(Sentence sentence, int and) {
    return and > 0
        && and + 1 < sentence.size()
        && sentence.token(and - 1).isCapitalised()
        && sentence.token(and + 1).isCapitalised();
  }
}
