package org.calque.detect.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.calque.detect.CorpusDetector.Noted;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Place;
import org.calque.finding.Severity;
import org.calque.rule.Rule;

/** The ways in which a run's articles write one thing, with counts; the commonest wins. */
final class Forms {

  private static final int PLACES_SHOWN = 20;

  private final Map<String, List<Place>> byForm = new LinkedHashMap<>();

  /**
   * One way to write something.
   *
   * @param key the same for all ways to write it
   * @param form as written
   */
  record Form(String key, String form) {}

  /** Groups the facts of a run by key, in the run's order. */
  static Map<String, Forms> byKey(List<Noted<Form>> facts) {
    Map<String, Forms> groups = new LinkedHashMap<>();
    for (Noted<Form> noted : facts) {
      groups
          .computeIfAbsent(noted.fact().key(), k -> new Forms())
          .byForm
          .computeIfAbsent(noted.fact().form(), f -> new ArrayList<>())
          .add(noted.place());
    }
    return groups;
  }

  /** A finding where two articles write it in two ways; inside one article other rules speak. */
  Optional<CorpusFinding> finding(Rule rule) {
    if (byForm.size() < 2 || articles() < 2) {
      return Optional.empty();
    }
    String usual = usual();
    List<String> counts = new ArrayList<>();
    List<Place> others = new ArrayList<>();
    byForm.forEach(
        (form, places) -> {
          counts.add("“" + form + "” " + places.size() + (places.size() == 1 ? " time" : " times"));
          if (!form.equals(usual)) {
            others.addAll(places);
          }
        });
    Severity severity = rule.severity() == null ? Severity.NEUTRAL : rule.severity();
    String message =
        rule.message().replace("{counts}", String.join(", ", counts)).replace("{usual}", usual);
    List<Place> shown = others.subList(0, Math.min(PLACES_SHOWN, others.size()));
    return Optional.of(
        new CorpusFinding(rule.id(), rule.category(), severity, message, shown, List.of(usual)));
  }

  private int articles() {
    TreeSet<String> paths = new TreeSet<>();
    byForm.values().forEach(places -> places.forEach(p -> paths.add(p.path())));
    return paths.size();
  }

  private String usual() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, List<Place>> form : byForm.entrySet()) {
      if (form.getValue().size() > most) {
        most = form.getValue().size();
        best = form.getKey();
      }
    }
    return best;
  }
}
