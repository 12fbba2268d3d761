package org.calque.check;

import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.finding.Finding;
import org.calque.finding.Severity;

/**
 * Whether an article shows that a machine translated it. Wording that an English reporter may
 * choose too (<i>temporary data</i>, <i>in a high tone</i>) says little alone; beside phrases that
 * no reporter writes it is one more of them.
 */
final class Translationese {

  /** What a certain finding weighs; a tentative one weighs one. */
  private static final int CERTAIN = 2;

  private static final int ENOUGH = 5;

  /** A long article must show more: an alarm or two are to be expected in it. */
  private static final int TOKENS_A_POINT = 120;

  private Translationese() {}

  /**
   * Whether there is enough evidence.
   *
   * @param evidence what rules for translations found, the tentative findings among it
   */
  static boolean shows(List<Finding> evidence, AnalyzedArticle article) {
    List<Finding> counted =
        evidence.stream().filter(f -> f.severity().atLeast(Severity.MINOR)).toList();
    int points =
        Overlaps.resolve(counted).stream().mapToInt(f -> f.tentative() ? 1 : CERTAIN).sum();
    int tokens = article.sentences().stream().mapToInt(s -> s.size()).sum();
    return points >= ENOUGH && points * TOKENS_A_POINT >= tokens;
  }
}
