package org.calque.detect.phrase;

import java.util.Set;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;

/** How many tokens a slot may take at a place. */
final class Slots {

  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_NAME = 4;
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "several",
          "many",
          "some");

  private Slots() {}

  /** No length fits where the longest is below the shortest. */
  record Lengths(int shortest, int longest) {}

  static Lengths lengths(Piece.Slot.Kind kind, Sentence sentence, int t) {
    return switch (kind) {
      case PHRASE -> new Lengths(1, phrase(sentence, t));
      case NAME -> new Lengths(1, name(sentence, t));
      case NUMBER -> exactly(number(sentence, t));
      case POSSESSIVE -> exactly(possessive(sentence, t));
    };
  }

  private static Lengths exactly(int length) {
    return length == 0 ? new Lengths(1, 0) : new Lengths(length, length);
  }

  private static int phrase(Sentence sentence, int t) {
    int end = t;
    while (end < sentence.size() && end - t < LONGEST_PHRASE && inPhrase(sentence.token(end))) {
      end++;
    }
    return end - t;
  }

  private static boolean inPhrase(Token token) {
    return !token.isPunctuation() || token.text().equals("-") || token.isPossessive();
  }

  private static int name(Sentence sentence, int t) {
    int end = t;
    while (end < sentence.size() && end - t < LONGEST_NAME && sentence.token(end).isCapitalised()) {
      end++;
    }
    return end - t;
  }

  private static int number(Sentence sentence, int t) {
    boolean number =
        t < sentence.size()
            && (sentence.token(t).isNumber() || NUMBER_WORDS.contains(sentence.lower(t)));
    return number ? 1 : 0;
  }

  /** A possessive pronoun, or a noun phrase with its {@code 's}. */
  private static int possessive(Sentence sentence, int t) {
    if (POSSESSIVES.contains(sentence.lower(t))) {
      return 1;
    }
    int end = t;
    while (end < sentence.size()
        && end - t < LONGEST_NAME
        && sentence.token(end).isWord()
        && !sentence.token(end).isPossessive()) {
      end++;
    }
    boolean owned = end > t && end < sentence.size() && sentence.token(end).isPossessive();
    return owned ? end - t + 1 : 0;
  }
}
