package org.calque.gate;

import java.util.List;
import java.util.Map;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Severity;

/**
 * A run's totals, known when its last article is done.
 *
 * @param failed how many articles did not pass the gate
 * @param findings how many of each severity, all severities present
 * @param corpus what the articles say against one another
 * @param skipped what could not be checked, in the run's order
 */
public record Summary(
    int articles,
    long words,
    int failed,
    Map<Severity, Integer> findings,
    List<CorpusFinding> corpus,
    List<Skipped> skipped) {

  public Summary {
    findings = Map.copyOf(findings);
    corpus = List.copyOf(corpus);
    skipped = List.copyOf(skipped);
  }

  public int count(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  public int total() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }
}
