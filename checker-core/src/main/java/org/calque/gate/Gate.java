package org.calque.gate;

import org.calque.check.ArticleReport;
import org.calque.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What an article must hold to pass.
 *
 * @param failOn a finding of this severity or a graver one fails the article; null: none does
 * @param minQuality a {@link Score#quality} below this fails the article; 0: none does
 */
public record Gate(@Nullable Severity failOn, double minQuality, Weights weights) {

  /** Major findings fail an article. */
  public static final Gate DEFAULT = new Gate(Severity.MAJOR, 0, Weights.WMT);

  public Gate {
    if (!(minQuality >= 0 && minQuality <= 100)) {
      throw new IllegalArgumentException(
          "the quality is a number from 0 to 100, not " + minQuality);
    }
  }

  /** Scores an article and judges it. */
  public JudgedArticle judge(ArticleReport report) {
    Score score = Score.of(report.findings(), report.article().words(), weights);
    Severity limit = failOn;
    boolean grave =
        limit != null && report.findings().stream().anyMatch(f -> f.severity().atLeast(limit));
    boolean passed = !grave && score.quality() >= minQuality;
    return new JudgedArticle(report, score, passed, Fingerprints.of(report));
  }

  /** Whether all of a run passed: its articles, and what they say against one another. */
  public boolean passes(Summary summary) {
    Severity limit = failOn;
    boolean grave =
        limit != null && summary.corpus().stream().anyMatch(f -> f.severity().atLeast(limit));
    return summary.failed() == 0 && !grave;
  }
}
