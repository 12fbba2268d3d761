package org.calque.detect.spelling;

import java.util.HashSet;
import java.util.Set;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The words that are no mistakes: those of the dictionaries, of the table of spelling variants, and
 * of a rule's setting {@code known}. The dictionaries are read when a word first asks for them.
 */
final class KnownWords {

  private final Set<String> listed = new HashSet<>();
  private volatile @Nullable SpellingDictionaries dictionaries;

  KnownWords(Rule rule, Lexicon lexicon) {
    for (JsonNode table : lexicon.tables("lexicon.spelling-variants")) {
      table.path("rows").forEach(row -> row.forEach(word -> listed.add(word.asString(""))));
    }
    Rule.texts(rule.settings().path("known")).forEach(listed::add);
  }

  boolean isListed(String lower) {
    return listed.contains(lower);
  }

  SpellingDictionaries dictionaries() {
    SpellingDictionaries ready = dictionaries;
    if (ready == null) {
      dictionaries = ready = new SpellingDictionaries();
    }
    return ready;
  }
}
