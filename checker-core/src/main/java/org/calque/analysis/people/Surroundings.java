package org.calque.analysis.people;

import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.jspecify.annotations.Nullable;

/** What the words around a name say of it: whether somebody speaks, is of an age, has a post. */
final class Surroundings {

  private static final int LONGEST_APPOSITION = 16;
  private static final Set<String> ADVERBS =
      Set.of(
          "also", "later", "then", "further", "again", "once", "earlier", "both", "only", "just");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their");
  private static final Set<String> OF = Set.of("of", "about");

  private final Titles titles;
  private final NameWords words;
  private final Grammar grammar;

  Surroundings(Titles titles, NameWords words, Grammar grammar) {
    this.titles = titles;
    this.words = words;
    this.grammar = grammar;
  }

  /** A verb of speech follows, or precedes together with a quotation or a comma. */
  boolean speaks(Sentence sentence, int first, int end) {
    int verb = end;
    while (ADVERBS.contains(sentence.lower(verb)) || sentence.lower(verb).endsWith("ly")) {
      verb++;
    }
    String before = sentence.lower(first - 2);
    return words.isSpeech(sentence.lower(verb))
        || (words.isSpeech(sentence.lower(first - 1))
            && (before.isEmpty() || ",\"”’'".contains(before)))
        || (sentence.lower(first - 1).equals("to") && before.equals("according"))
        || (OF.contains(sentence.lower(first - 1)) && words.isSpeech(before));
  }

  /** “Karman, 45,” or “Karman (45)”, or “Karman, who”. */
  boolean isAgedOrRelative(Sentence sentence, int end) {
    String mark = sentence.lower(end);
    String next = sentence.lower(end + 1);
    String after = sentence.lower(end + 2);
    boolean age = next.matches("[1-9]\\d") && (",);.".contains(after) && !after.isEmpty());
    return ((mark.equals(",") || mark.equals("(")) && (age || next.equals("who")))
        || mark.equals("who");
  }

  /** The title in “the chairman of the party, NAME,” or “NAME, chairman of the party”; or null. */
  @Nullable TitleUse apposition(Sentence sentence, int first, int end) {
    TitleUse before =
        sentence.lower(first - 1).equals(",") ? titleBefore(sentence, first - 1) : null;
    return before != null ? before : titleAfter(sentence, end);
  }

  private @Nullable TitleUse titleBefore(Sentence sentence, int comma) {
    TitleUse found = null;
    int depth = 0;
    for (int i = comma - 1; i >= 0 && i >= comma - LONGEST_APPOSITION; i--) {
      String word = sentence.lower(i);
      depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
      boolean stop = depth == 0 && (",;:\"“”".contains(word) || isVerb(word));
      if (stop) {
        break;
      }
      TitleUse title = titles.at(sentence, i);
      boolean precedesName = title != null && title.end() < comma && isNamed(sentence, title);
      found = title != null && !precedesName ? title : found;
    }
    return found;
  }

  private static boolean isNamed(Sentence sentence, TitleUse title) {
    return sentence.token(title.end()).isWord() && sentence.token(title.end()).isCapitalised();
  }

  private @Nullable TitleUse titleAfter(Sentence sentence, int end) {
    if (!sentence.lower(end).equals(",")) {
      return null;
    }
    int from = end + 1;
    boolean aged = sentence.lower(from).matches("[1-9]\\d") && sentence.lower(from + 1).equals(",");
    from = aged ? from + 2 : from;
    for (int i = from; i < sentence.size() && i < from + 6; i++) {
      String word = sentence.lower(i);
      if (",;.:\"”".contains(word) || isVerb(word) || word.equals("and")) {
        return null;
      }
      TitleUse title = titles.at(sentence, i);
      if (title != null) {
        boolean named = title.end() < sentence.size() && isNamed(sentence, title);
        return named ? null : title;
      }
    }
    return null;
  }

  /** “One of the passengers, Ningsih,” or “the driver, Karman,”. */
  boolean followsPersonNoun(Sentence sentence, int first) {
    if (!sentence.lower(first - 1).equals(",")) {
      return false;
    }
    for (int i = first - 2; i >= 0 && i >= first - 8; i--) {
      String word = sentence.lower(i);
      if (",;:\"“”".contains(word) || isVerb(word)) {
        return false;
      }
      if (isPersonNoun(word)) {
        return i == first - 2 || sentence.lower(i - 2).equals("of");
      }
    }
    return false;
  }

  /** “Yulianti, the mother of an applicant,”. */
  boolean precedesPersonNoun(Sentence sentence, int end) {
    boolean opens =
        sentence.lower(end).equals(",") && DETERMINERS.contains(sentence.lower(end + 1));
    for (int i = end + 2; opens && i <= end + 4; i++) {
      String word = sentence.lower(i);
      if (",;:.\"”".contains(word) || isVerb(word)) {
        return false;
      }
      if (isPersonNoun(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isPersonNoun(String word) {
    return words.isPersonNoun(word) || grammar.lemmas(word).stream().anyMatch(words::isPersonNoun);
  }

  private boolean isVerb(String word) {
    Set<String> tags = grammar.tags(word);
    return (tags.contains("VBD") && !tags.contains("NN") && !tags.contains("JJ"))
        || word.equals("is")
        || word.equals("are");
  }
}
