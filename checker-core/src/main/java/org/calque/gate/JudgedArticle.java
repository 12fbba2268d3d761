package org.calque.gate;

import java.util.List;
import org.calque.check.ArticleReport;

/**
 * An article's findings with what the gate says of them.
 *
 * @param fingerprints one for each finding, in the same order; see {@link Fingerprints}
 */
public record JudgedArticle(
    ArticleReport report, Score score, boolean passed, List<String> fingerprints) {

  public JudgedArticle {
    fingerprints = List.copyOf(fingerprints);
    if (fingerprints.size() != report.findings().size()) {
      throw new IllegalArgumentException("one fingerprint for each finding");
    }
  }

  /** {@code pass} or {@code fail}. */
  public String verdict() {
    return passed ? "pass" : "fail";
  }
}
