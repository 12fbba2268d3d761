package org.calque.gate;

import org.calque.finding.Finding;

/**
 * Penalty points of one finding, by severity. The defaults are those of WMT's MQM evaluations
 * (Freitag and others, 2021): 25 for what makes a translation unusable, major 5, minor 1, minor
 * punctuation 0.1.
 *
 * @param punctuation the points of a minor finding about punctuation
 */
public record Weights(
    double critical, double major, double minor, double punctuation, double neutral) {

  /** WMT's table. */
  public static final Weights WMT = new Weights(25, 5, 1, 0.1, 0);

  public Weights {
    for (double weight : new double[] {critical, major, minor, punctuation, neutral}) {
      if (!(weight >= 0 && weight <= 1000)) {
        throw new IllegalArgumentException("a weight is a number from 0 to 1000, not " + weight);
      }
    }
  }

  double of(Finding finding) {
    return switch (finding.severity()) {
      case CRITICAL -> critical;
      case MAJOR -> major;
      case MINOR -> finding.category().isPunctuation() ? punctuation : minor;
      case NEUTRAL -> neutral;
    };
  }
}
