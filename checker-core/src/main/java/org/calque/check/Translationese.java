package org.calque.check;

import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.finding.Finding;
import org.calque.finding.Severity;

/**
 * Whether an article shows that a machine translated it. Wording that an English reporter may
 * choose too (<i>temporary data</i>, <i>the center</i>) says little alone; beside three phrases
 * that no reporter writes it is one more of them.
 */
final class Translationese {

  private static final int MARKS = 3;

  /** A long article must show more: a false alarm or two are to be expected in it. */
  private static final int TOKENS_PER_MARK = 200;

  private Translationese() {}

  /**
   * Whether there is enough evidence.
   *
   * @param evidence what rules for translations found, the tentative findings among it
   */
  static boolean shows(List<Finding> evidence, AnalyzedArticle article) {
    List<Finding> sure =
        evidence.stream()
            .filter(f -> !f.tentative() && f.severity().atLeast(Severity.MINOR))
            .toList();
    int marks = sure.size() < MARKS ? 0 : Overlaps.resolve(sure).size();
    int tokens = article.sentences().stream().mapToInt(s -> s.size()).sum();
    return marks >= MARKS && marks * TOKENS_PER_MARK >= tokens;
  }
}
