package org.calque.detect.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.Gender;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A pronoun of the third person that tells gender.
 *
 * @param index its token
 * @param opposite the pronoun of the other gender that fits its place, likeliest first
 */
record Pronoun(Sentence sentence, int index, Gender gender, List<String> opposite) {

  private static final Map<String, Gender> GENDERS =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);
  private static final Set<String> NEVER_AFTER_OWNER =
      Set.of("DT", "IN", "TO", "CC", "PRP", "PRP$", "WP", "WDT", "WRB", "MD");

  private static final int LONGEST_OPENING = 9;

  Span span() {
    return sentence.token(index).span();
  }

  boolean isSubject() {
    return sentence.token(index).is("he") || sentence.token(index).is("she");
  }

  /** <i>“...,” he said</i>. */
  boolean isTag() {
    return index > 0 && "\"”’".contains(sentence.lower(index - 1));
  }

  /** <i>According to him</i>. */
  boolean isSource() {
    return sentence.lower(index - 1).equals("to") && sentence.lower(index - 2).equals("according");
  }

  /** <i>In his petition, she asked</i>: the subject of the other gender, or null. */
  @Nullable Pronoun subjectBehindOpening(Grammar grammar) {
    if (index > 2) {
      return null;
    }
    for (Pronoun other : in(sentence, grammar)) {
      boolean opening =
          other.index() <= LONGEST_OPENING && sentence.lower(other.index() - 1).equals(",");
      if (other.isSubject() && other.gender() != gender && opening) {
        return other;
      }
    }
    return null;
  }

  static List<Pronoun> in(Sentence sentence, Grammar grammar) {
    List<Pronoun> pronouns = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Gender gender = GENDERS.get(sentence.lower(i));
      if (gender != null) {
        pronouns.add(new Pronoun(sentence, i, gender, opposite(sentence, i, grammar)));
      }
    }
    return pronouns;
  }

  private static List<String> opposite(Sentence sentence, int index, Grammar grammar) {
    boolean owns = owns(sentence, index, grammar);
    return switch (sentence.lower(index)) {
      case "he" -> List.of("she");
      case "she" -> List.of("he");
      case "him" -> List.of("her");
      case "himself" -> List.of("herself");
      case "herself" -> List.of("himself");
      case "hers" -> List.of("his");
      case "his" -> owns ? List.of("her", "hers") : List.of("hers", "her");
      default -> owns ? List.of("his", "him") : List.of("him", "his");
    };
  }

  /** Whether a noun phrase follows that the pronoun owns. */
  private static boolean owns(Sentence sentence, int index, Grammar grammar) {
    if (index + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(index + 1);
    Set<String> tags = grammar.tags(next.lower());
    boolean function = tags.stream().anyMatch(NEVER_AFTER_OWNER::contains);
    boolean adverb = !tags.isEmpty() && tags.stream().allMatch(t -> t.startsWith("RB"));
    boolean adverbOfNoun =
        adverb
            && grammar.tags(sentence.lower(index + 2)).stream()
                .anyMatch(t -> t.startsWith("JJ") || t.startsWith("VBN"));
    return (next.isWord() && !function && (!adverb || adverbOfNoun)) || next.isNumber();
  }
}
