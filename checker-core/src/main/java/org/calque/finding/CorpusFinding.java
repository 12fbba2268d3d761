package org.calque.finding;

import java.util.List;

/**
 * What a run's articles say against one another.
 *
 * @param rule id of the rule that speaks
 * @param message what differs, with the counts, in a sentence
 * @param places where, in the run's order; at least one
 * @param suggestions the form to prefer, best first
 */
public record CorpusFinding(
    String rule,
    MqmCategory category,
    Severity severity,
    String message,
    List<Place> places,
    List<String> suggestions) {

  public CorpusFinding {
    places = List.copyOf(places);
    suggestions = List.copyOf(suggestions);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a finding stands somewhere");
    }
  }

  public CorpusFinding withSeverity(Severity newSeverity) {
    return new CorpusFinding(rule, category, newSeverity, message, places, suggestions);
  }
}
