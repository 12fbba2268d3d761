package org.calque.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calque.TestArticles.english;
import static org.calque.TestArticles.finding;
import static org.calque.TestArticles.report;

import java.util.List;
import org.calque.article.Article;
import org.calque.article.Span;
import org.calque.finding.Finding;
import org.calque.finding.MqmCategory;
import org.calque.finding.Severity;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Article HUNDRED_WORDS =
      english("a.txt", "One two three four five six seven eight nine ten. ".repeat(10));

  @Test
  void wmtWeightsAreTheDefault() {
    assertThat(score(Severity.CRITICAL)).isEqualTo(new Score(75.0, 250.0));
    assertThat(score(Severity.MAJOR)).isEqualTo(new Score(95.0, 50.0));
    assertThat(score(Severity.MINOR)).isEqualTo(new Score(99.0, 10.0));
    assertThat(score(Severity.NEUTRAL)).isEqualTo(new Score(100.0, 0.0));
  }

  @Test
  void minorPunctuationWeighsATenth() {
    Finding comma =
        new Finding(
            "r",
            new MqmCategory("linguistic-conventions/punctuation"),
            Severity.MINOR,
            new Span(0, 3),
            "m",
            List.of(),
            false,
            List.of(),
            false);
    assertThat(Gate.DEFAULT.judge(report(HUNDRED_WORDS, comma)).score())
        .isEqualTo(new Score(99.9, 1.0));
  }

  @Test
  void qualityNeverFallsBelowZero() {
    Article word = english("a.txt", "Word.");
    Finding major = finding(word, "r", "Word", Severity.MAJOR);
    assertThat(Gate.DEFAULT.judge(report(word, major)).score().quality()).isZero();
  }

  @Test
  void aSeverityOrAQualityFailsAnArticle() {
    Finding minor = finding(HUNDRED_WORDS, "r", "two", Severity.MINOR);
    assertThat(passes(Severity.MAJOR, 0, minor)).isTrue();
    assertThat(passes(Severity.MINOR, 0, minor)).isFalse();
    assertThat(passes(null, 99.0, minor)).isTrue();
    assertThat(passes(null, 99.1, minor)).isFalse();
    assertThat(passes(Severity.NEUTRAL, 100)).isTrue();
  }

  @Test
  void wrongLimitsAreRefused() {
    assertThatThrownBy(() -> new Gate(null, 101, Weights.WMT)).hasMessageContaining("0 to 100");
    assertThatThrownBy(() -> new Weights(25, -5, 1, 0.1, 0)).hasMessageContaining("-5");
    assertThatThrownBy(() -> new Weights(25, 5, Double.NaN, 0.1, 0)).hasMessageContaining("NaN");
  }

  private static boolean passes(Severity failOn, double minQuality, Finding... findings) {
    return new Gate(failOn, minQuality, Weights.WMT)
        .judge(report(HUNDRED_WORDS, findings))
        .passed();
  }

  private static Score score(Severity severity) {
    return Gate.DEFAULT
        .judge(report(HUNDRED_WORDS, finding(HUNDRED_WORDS, "r", "two", severity)))
        .score();
  }
}
