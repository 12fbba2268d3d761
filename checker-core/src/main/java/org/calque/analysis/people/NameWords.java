package org.calque.analysis.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/** The word lists of {@code lexicon.name-words}, by kind; lower case. */
public final class NameWords {

  private final Map<String, Set<String>> byKind = new HashMap<>();

  public NameWords(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.name-words")) {
      Set<String> words =
          byKind.computeIfAbsent(row.path("kind").asString(""), k -> new HashSet<>());
      row.path("words").forEach(w -> words.add(w.asString("")));
    }
  }

  public boolean isParticle(String lower) {
    return is("particle", lower);
  }

  public boolean isSuffix(String lower) {
    return is("suffix", lower);
  }

  /** Whether a run of capitals with this word names a body, a place or a day, and no person. */
  public boolean isNoPerson(String lower) {
    return is("organisation", lower) || is("place", lower) || is("calendar", lower);
  }

  public boolean isCalendar(String lower) {
    return is("calendar", lower);
  }

  public boolean isSpeech(String lower) {
    return is("speech", lower);
  }

  /** Whether the verb tells of what only a person does. */
  public boolean isHuman(String lower) {
    return is("human", lower);
  }

  /** Whether the noun, in the singular, stands for a person without being a title. */
  public boolean isPersonNoun(String lower) {
    return is("person-noun", lower);
  }

  private boolean is(String kind, String lower) {
    return byKind.getOrDefault(kind, Set.of()).contains(lower);
  }
}
