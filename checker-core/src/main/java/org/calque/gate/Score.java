package org.calque.gate;

import java.util.List;
import org.calque.finding.Finding;

/**
 * An article's MQM score.
 *
 * @param quality 100 for an article without penalty, one point less for each penalty point in a
 *     hundred words, never below 0; one decimal
 * @param penaltyPer1000Words penalty points per 1,000 words; one decimal
 */
public record Score(double quality, double penaltyPer1000Words) {

  static Score of(List<Finding> findings, int words, Weights weights) {
    double penalty = findings.stream().mapToDouble(weights::of).sum();
    double per1000 = 1000 * penalty / Math.max(1, words);
    return new Score(oneDecimal(Math.max(0, 100 - per1000 / 10)), oneDecimal(per1000));
  }

  private static double oneDecimal(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
