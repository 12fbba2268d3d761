package org.calque.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.TestArticles.english;
import static org.calque.TestArticles.report;

import java.util.ArrayList;
import java.util.List;
import org.calque.TestArticles;
import org.calque.article.Article;
import org.calque.article.Span;
import org.calque.finding.Finding;
import org.calque.finding.Severity;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final String FIRST = "The quick brown fox jumps over the lazy dog near the bank.";
  private static final String SECOND = "Sudani's PM said on Monday that it was over.";

  @Test
  void movedParagraphsKeepTheirs() {
    String before = of("a.txt", FIRST + "\n\n" + SECOND, "fox").get(0);
    assertThat(of("b.txt", SECOND + "\n\nMore text.\n\n" + FIRST, "fox")).containsExactly(before);
    assertThat(of("a.txt", FIRST.replace("brown fox", "brown\n   fox"), "fox"))
        .containsExactly(before);
  }

  @Test
  void curlyQuotesAndCapitalsDoNotMatter() {
    String before = of("a.txt", "We heard Sudani's PM speak at length.", "PM").get(0);
    assertThat(of("a.txt", "We Heard Sudani’s PM speak at length.", "PM")).containsExactly(before);
  }

  @Test
  void otherWordsAroundAreAnotherFinding() {
    assertThat(of("a.txt", FIRST, "fox"))
        .isNotEqualTo(of("a.txt", FIRST.replace("jumps", "climbs"), "fox"));
  }

  @Test
  void equalPlacesAreCounted() {
    List<String> both = of("a.txt", FIRST + "\n\n" + FIRST, "fox");
    assertThat(both).hasSize(2).doesNotHaveDuplicates();
    assertThat(both.get(0)).isEqualTo(of("a.txt", FIRST, "fox").get(0));
  }

  @Test
  void theRuleCounts() {
    Article article = english("a.txt", FIRST);
    Finding one = TestArticles.finding(article, "one", "fox", Severity.MINOR);
    Finding two = TestArticles.finding(article, "two", "fox", Severity.MINOR);
    assertThat(Fingerprints.of(report(article, one, two))).doesNotHaveDuplicates();
  }

  @Test
  void theyAreTheSameInEveryRelease() {
    assertThat(of("a.txt", FIRST, "fox")).containsExactly("ad7b7cbc9df0496d");
  }

  private static List<String> of(String path, String raw, String words) {
    Article article = english(path, raw);
    List<Finding> findings = new ArrayList<>();
    Finding pattern = TestArticles.finding(article, "rule", words, Severity.MINOR);
    String text = article.text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      findings.add(pattern.withSpan(new Span(at, at + words.length()), List.of()));
    }
    return Fingerprints.of(report(article, findings.toArray(Finding[]::new)));
  }
}
