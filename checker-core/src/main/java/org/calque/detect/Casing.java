package org.calque.detect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.Sentence;

/** Capital letters of suggestions. */
public final class Casing {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "and", "or", "but",
          "as", "with", "over", "'s");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");

  private Casing() {}

  public static String capitalise(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Adapts a suggestion to where the match begins: a sentence's start, or a headline in capitals.
   */
  public static String like(Sentence sentence, int firstToken, String suggestion) {
    if (suggestion.isEmpty()) {
      return suggestion;
    }
    if (sentence.isHeadline() && isTitleCase(sentence)) {
      return titleCase(suggestion, firstToken == 0);
    }
    boolean opens = firstToken == 0 || isOpening(sentence, firstToken);
    return opens && sentence.token(firstToken).isCapitalised()
        ? capitalise(suggestion)
        : suggestion;
  }

  private static boolean isOpening(Sentence sentence, int index) {
    String before = sentence.lower(index - 1);
    return "\"“‘'".contains(before) && !before.isEmpty();
  }

  /** Whether most longer words of a headline begin with a capital. */
  public static boolean isTitleCase(Sentence sentence) {
    long words =
        sentence.tokens().stream().filter(t -> t.isWord() && t.text().length() > 3).count();
    long capitals =
        sentence.tokens().stream()
            .filter(t -> t.isWord() && t.text().length() > 3 && t.isCapitalised())
            .count();
    return words >= 2 && capitals * 3 >= words * 2;
  }

  /** Headline capitals: every word but short function words. */
  public static String titleCase(String text, boolean first) {
    Matcher words = WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    while (words.find()) {
      boolean small =
          SMALL.contains(words.group().toLowerCase(Locale.ROOT)) && !(first && words.start() == 0);
      words.appendReplacement(
          out, Matcher.quoteReplacement(small ? words.group() : capitalise(words.group())));
    }
    return words.appendTail(out).toString();
  }
}
