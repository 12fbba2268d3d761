package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The given names of {@code lexicon.given-names}: weak evidence of a person, and of the person's
 * gender where the name is borne by one gender only; and the endings of {@code
 * lexicon.name-endings} for names that are not listed.
 */
public final class GivenNames {

  private final Set<String> names = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();

  private record Ending(String text, Gender gender, int least) {}

  public GivenNames(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.given-names")) {
      String key = NameReader.key(row.path("name").asString(""));
      Gender gender = Gender.of(row.path("gender").asString(""));
      boolean known = !names.add(key);
      if (gender != null && !known) {
        genders.put(key, gender);
      } else if (known && genders.get(key) != gender) {
        genders.remove(key);
      }
    }
    for (JsonNode row : lexicon.rows("lexicon.name-endings")) {
      Gender gender = Gender.of(row.path("gender").asString(""));
      if (gender != null) {
        int least = row.path("least").asInt(0);
        row.path("endings").forEach(e -> endings.add(new Ending(e.asString(""), gender, least)));
      }
    }
  }

  public boolean has(String key) {
    return names.contains(key);
  }

  /** Of a listed name; null for one that is not listed, or borne by both. */
  public @Nullable Gender gender(String key) {
    return genders.get(key);
  }

  /** By the ending of a name that is not listed: Norhalimah, Kusumawardhani; or null. */
  public @Nullable Gender genderByEnding(String key) {
    if (names.contains(key)) {
      return null;
    }
    for (Ending ending : endings) {
      if (key.length() >= ending.least() && key.endsWith(ending.text())) {
        return ending.gender();
      }
    }
    return null;
  }
}
