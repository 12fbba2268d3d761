package org.calque.detect.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** LanguageTool's American and British word lists, without its rules around them. Thread-safe. */
final class SpellingDictionaries {

  /** The word lists' own scale of frequency goes from 0 to 25; “temperament” has 10. */
  private static final int COMMON = 9;

  private static final List<String> FILES = List.of("en_US", "en_GB");

  private final List<Dictionary> dictionaries = new ArrayList<>();

  SpellingDictionaries() {
    for (String file : FILES) {
      String path = "/org/languagetool/resource/en/hunspell/" + file + ".dict";
      URL url = Objects.requireNonNull(SpellingDictionaries.class.getResource(path), path);
      try {
        dictionaries.add(Dictionary.read(url));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Spellers keep state, so each use has its own. */
  boolean has(String word) {
    return dictionaries.stream().anyMatch(d -> new Speller(d, 1).isInDictionary(word));
  }

  /**
   * Common words one edit away: nobody in a newsroom mistypes a rare one. Costly, so asked for only
   * where a finding is near.
   */
  Set<String> near(String word) {
    Set<String> near = new LinkedHashSet<>();
    for (Dictionary dictionary : dictionaries) {
      Speller speller = new Speller(dictionary, 1);
      for (String replacement : speller.findReplacements(word)) {
        if (speller.getFrequency(replacement) >= COMMON) {
          near.add(replacement);
        }
      }
    }
    return near;
  }
}
