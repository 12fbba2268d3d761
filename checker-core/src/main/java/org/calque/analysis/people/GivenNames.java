package org.calque.analysis.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The given names of {@code lexicon.given-names}: weak evidence of a person, and of the person's
 * gender where the name is borne by one gender only.
 */
public final class GivenNames {

  private final Set<String> names = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();

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
  }

  public boolean has(String key) {
    return names.contains(key);
  }

  public @Nullable Gender gender(String key) {
    return genders.get(key);
  }
}
