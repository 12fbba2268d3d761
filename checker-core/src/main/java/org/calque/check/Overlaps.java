package org.calque.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calque.finding.Finding;

/** Keeps one finding where several speak of the same words: the graver, then the longer one. */
final class Overlaps {

  private static final Comparator<Finding> STRONGEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> !f.suggestions().isEmpty())
          .thenComparing(f -> f.span().length())
          .reversed()
          .thenComparing(Checker.ORDER);

  private Overlaps() {}

  static List<Finding> resolve(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    findings.stream()
        .sorted(STRONGEST_FIRST)
        .forEach(
            f -> {
              if (kept.stream().noneMatch(k -> k.span().overlaps(f.span()))) {
                kept.add(f);
              }
            });
    kept.sort(Checker.ORDER);
    return kept;
  }
}
