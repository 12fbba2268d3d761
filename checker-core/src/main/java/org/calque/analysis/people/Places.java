package org.calque.analysis.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/**
 * Countries, their peoples and capitals ({@code lexicon.countries}) and Indonesian provinces,
 * cities and islands ({@code lexicon.places}): no names of persons.
 */
final class Places {

  private final Set<String> words = new HashSet<>();

  Places(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.countries")) {
      row.properties().forEach(field -> add(field.getValue()));
    }
    for (JsonNode row : lexicon.rows("lexicon.places")) {
      add(row.path("name"));
      add(row.path("also"));
    }
  }

  private void add(JsonNode value) {
    if (value.isArray()) {
      value.forEach(this::add);
    } else if (value.isString() && !value.stringValue().isEmpty()) {
      words.add(value.stringValue().toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the parts together name a country, its people or its capital. */
  boolean has(List<Name.Part> parts) {
    String text = parts.stream().map(Name.Part::text).collect(Collectors.joining(" "));
    return words.contains(text.toLowerCase(Locale.ROOT));
  }
}
