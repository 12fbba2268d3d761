package org.calque.detect.grammar;

import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * A clause's subject whose number is beyond doubt, read from its first word on: determiner,
 * modifiers, noun, and what hangs on it by a preposition.
 *
 * @param head the noun, or <i>one</i> and <i>each</i>
 * @param end the token after the subject and its adverbs: the verb, if one stands there
 */
record Subject(int head, boolean plural, int end) {

  private static final Set<String> PLURAL_DETERMINERS =
      Set.of(
          "these",
          "those",
          "several",
          "many",
          "various",
          "numerous",
          "all",
          "both",
          "some",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten");
  private static final Set<String> OTHER_DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my", "your",
          "another", "every");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "from", "at", "near", "for", "against", "around");
  private static final Set<String> ADVERBS =
      Set.of(
          "also", "still", "already", "now", "then", "never", "always", "often", "later", "only",
          "both", "all", "not");
  private static final Set<String> ENDINGS = Set.of("s", "'s", "'");
  private static final int LONGEST = 5;

  /** Nouns that the dictionary knows as adjectives too. */
  private static final Set<String> ALSO_ADJECTIVES =
      Set.of(
          "suspect",
          "patient",
          "official",
          "individual",
          "representative",
          "native",
          "criminal",
          "activist",
          "animal",
          "attack",
          "baby",
          "bomb",
          "budget",
          "building",
          "champion",
          "defendant",
          "expert",
          "flood",
          "hearing",
          "incident",
          "infant",
          "item",
          "militant",
          "package",
          "plane",
          "port",
          "prize",
          "regulation",
          "relative",
          "resident",
          "road",
          "sea",
          "store",
          "street",
          "terminal",
          "terrorist",
          "title",
          "tourist",
          "trial",
          "video");

  private static final Set<String> PLURALS = Set.of("police", "people");

  /** The subject that begins at a token, or null where its number is open to doubt. */
  static @Nullable Subject at(Sentence sentence, int from, Grammar grammar, Set<String> open) {
    int head = head(sentence, from, grammar);
    if (head < 0) {
      return null;
    }
    boolean plural = isPlural(sentence.lower(head), grammar);
    boolean certain = plural || head == from || isSingular(sentence.lower(head), grammar);
    boolean amount = sentence.lower(head).equals("number") && !sentence.lower(from).equals("the");
    boolean counted = !plural && head != from && PLURAL_DETERMINERS.contains(sentence.lower(from));
    if (!certain || amount || counted || open.contains(sentence.lower(head))) {
      return null;
    }
    int end = head + 1;
    while (PREPOSITIONS.contains(sentence.lower(end))) {
      int after = phraseEnd(sentence, end + 1, grammar);
      if (after < 0) {
        return null;
      }
      end = after;
    }
    while (ADVERBS.contains(sentence.lower(end))) {
      end++;
    }
    return new Subject(head, plural, end);
  }

  private static int head(Sentence sentence, int from, Grammar grammar) {
    String first = sentence.lower(from);
    if ((first.equals("one") || first.equals("each")) && sentence.lower(from + 1).equals("of")) {
      return from;
    }
    boolean determined = isDeterminer(first);
    boolean bare = !determined && sentence.token(from).isWord() && isNoun(sentence, from, grammar);
    if (!determined && !(bare && isPlural(first, grammar))) {
      return -1;
    }
    int end = run(sentence, determined ? from + 1 : from, grammar);
    return end - 1 > from || bare ? end - 1 : -1;
  }

  /** The token after determiner, modifiers and noun; -1 where no noun ends them. */
  private static int phraseEnd(Sentence sentence, int from, Grammar grammar) {
    int start = isDeterminer(sentence.lower(from)) ? from + 1 : from;
    int end = run(sentence, start, grammar);
    return end > start ? end : -1;
  }

  /**
   * The token after a run of modifiers and nouns. A plural ends it: what follows a plural without a
   * link is a clause of its own, or a verb.
   */
  private static int run(Sentence sentence, int from, Grammar grammar) {
    int at = from;
    while (at < sentence.size() && at - from < LONGEST && isNoun(sentence, at, grammar)) {
      at++;
      if (isPlural(sentence.lower(at - 1), grammar)) {
        break;
      }
    }
    boolean named = at > from && sentence.token(at - 1).isCapitalised() && at - 1 > 0;
    return named ? from : at;
  }

  private static boolean isNoun(Sentence sentence, int at, Grammar grammar) {
    Token token = sentence.token(at);
    Set<String> tags = grammar.tags(token.lower());
    boolean other =
        tags.contains("MD")
            || tags.contains("DT")
            || tags.contains("IN")
            || tags.contains("PRP")
            || tags.contains("VBD")
            || tags.contains("CC")
            || ADVERBS.contains(token.lower())
            || ENDINGS.contains(token.lower())
            || AgreementDetector.VERBS.containsKey(token.lower());
    return token.isWord()
        && !other
        && (tags.contains("JJ") || tags.stream().anyMatch(t -> t.startsWith("NN")));
  }

  static boolean isPlural(String word, Grammar grammar) {
    Set<String> tags = grammar.tags(word);
    return PLURALS.contains(word)
        || (tags.contains("NNS")
            && tags.stream().noneMatch(Set.of("NN", "NN:U", "NN:UN")::contains));
  }

  private static boolean isSingular(String word, Grammar grammar) {
    Set<String> tags = grammar.tags(word);
    return tags.stream().anyMatch(t -> t.startsWith("NN"))
        && !tags.contains("NNS")
        && (!tags.contains("JJ") || ALSO_ADJECTIVES.contains(word))
        && !PLURALS.contains(word);
  }

  private static boolean isDeterminer(String word) {
    return PLURAL_DETERMINERS.contains(word) || OTHER_DETERMINERS.contains(word);
  }
}
