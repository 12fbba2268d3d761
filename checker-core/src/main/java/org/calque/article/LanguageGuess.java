package org.calque.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a text's language by its script and, in Latin letters, by its small words.
 *
 * <p>A model would be more exact on short texts; on a paragraph of news the small words decide, and
 * nothing has to be loaded.
 */
final class LanguageGuess {

  /** The code of a language that is not known. */
  static final String UNKNOWN = "und";

  private static final int SAMPLE = 6000;
  private static final int ENOUGH_WORDS = 2;
  private static final double CLEAR_LEAD = 1.1;
  private static final String ONLY_PERSIAN_AND_URDU = "پچژگک";
  private static final String ONLY_URDU = "ٹڈڑںےہ";

  private LanguageGuess() {}

  /** A two-letter code, or {@link #UNKNOWN}. */
  static String of(String text, Languages languages) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
    int han = count(letters, UnicodeScript.HAN);
    letters.merge(UnicodeScript.HAN, kana, Integer::sum);
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
      most = script.getValue() > count(letters, most) ? script.getKey() : most;
    }
    return switch (most) {
      case LATIN -> latin(sample, languages);
      case HAN -> kana * 10 >= han ? "ja" : "zh";
      case HANGUL -> "ko";
      case ARABIC -> arabic(sample);
      case CYRILLIC -> "ru";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      default -> UNKNOWN;
    };
  }

  private static int count(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  private static String arabic(String sample) {
    long urdu = sample.chars().filter(c -> ONLY_URDU.indexOf(c) >= 0).count();
    long persian = sample.chars().filter(c -> ONLY_PERSIAN_AND_URDU.indexOf(c) >= 0).count();
    long letters = sample.chars().filter(Character::isLetter).count();
    if (urdu * 50 > letters) {
      return "ur";
    }
    return persian * 100 > letters ? "fa" : "ar";
  }

  private static String latin(String sample, Languages languages) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      for (Map.Entry<String, Set<String>> language : languages.smallWords().entrySet()) {
        if (language.getValue().contains(word)) {
          hits.merge(language.getKey(), 1, Integer::sum);
        }
      }
    }
    String best = UNKNOWN;
    int first = 0;
    for (String language : languages.smallWords().keySet()) {
      if (hits.getOrDefault(language, 0) > first) {
        first = hits.getOrDefault(language, 0);
        best = language;
      }
    }
    int second = 0;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      boolean rival = !hit.getKey().equals(best) && !areTwins(best, hit.getKey());
      second = rival ? Math.max(second, hit.getValue()) : second;
    }
    return first >= ENOUGH_WORDS && first >= second * CLEAR_LEAD ? best : UNKNOWN;
  }

  /** Malay and Indonesian share most small words: the one with more of them is it, by any lead. */
  private static boolean areTwins(String one, String other) {
    return (one.equals("id") && other.equals("ms")) || (one.equals("ms") && other.equals("id"));
  }
}
