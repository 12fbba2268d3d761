package org.calque.analysis.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The nouns of {@code lexicon.gender-words} that say whether a man or a woman is meant. */
public final class GenderWords {

  private static final int LONGEST_BARE = 5;

  private final Map<String, Gender> words = new HashMap<>();

  public GenderWords(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.gender-words")) {
      Gender gender = Gender.of(row.path("gender").asString(""));
      if (gender != null) {
        row.path("words").forEach(w -> words.put(w.asString("").toLowerCase(Locale.ROOT), gender));
      }
    }
  }

  /** The gender of one word, in lower case and the singular; null where it tells none. */
  public @Nullable Gender of(String lower) {
    return words.get(lower);
  }

  /**
   * The gender that nobody doubts. A machine writes <i>spokesman</i> for anybody, so compounds with
   * <i>-man</i> do not count.
   */
  public @Nullable Gender certain(String lower) {
    return lower.endsWith("man") && lower.length() > LONGEST_BARE ? null : words.get(lower);
  }
}
