package org.calque.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.TestArticles.english;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.finding.Severity;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Grades;
import org.calque.rule.RuleSet;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private static final String RULE = "en.usage.discuss-about";
  private static final String TEXT = "They discussed about the budget.\n";

  @Test
  void whatFailsIsSkippedAndTheOthersGoOn() throws Exception {
    List<ArticleSource> sources =
        List.of(
            new Source("good.txt", () -> List.of(english("good.txt", TEXT))),
            new Source(
                "bad.txt",
                () -> {
                  throw new ArticleException("not an article");
                }),
            new Source(
                "closed.txt",
                () -> {
                  throw new AccessDeniedException("closed.txt");
                }),
            new Source(
                "bug.txt",
                () -> {
                  throw new IllegalStateException("a bug");
                }),
            new Source("long.txt", () -> List.of(english("long.txt", "word ".repeat(30)))),
            new Source("last.txt", () -> List.of(english("last.txt", TEXT))));
    for (int threads : List.of(1, 4)) {
      List<String> seen = new ArrayList<>();
      checker(Map.of(), new CheckOptions(threads, Severity.NEUTRAL, 100, false))
          .checkAll(
              sources.iterator(),
              outcome -> {
                outcome.reports().forEach(r -> seen.add(r.article().path()));
                outcome.skipped().forEach(s -> seen.add(s.path() + ": " + s.reason()));
              });
      assertThat(seen)
          .containsExactly(
              "good.txt",
              "bad.txt: not an article",
              "closed.txt: the file may not be read: permission denied",
              "bug.txt: the file could not be read: IllegalStateException: a bug",
              "long.txt: the article has 149 characters; at most 100 are checked: divide it",
              "last.txt");
    }
  }

  @Test
  void aHouseGradesRulesByIdOrBeginning() throws Exception {
    assertThat(severities(Map.of())).containsExactly(Severity.MINOR);
    assertThat(severities(Map.of("en.usage", "off"))).isEmpty();
    assertThat(severities(Map.of("en.usage", "off", RULE, "critical")))
        .containsExactly(Severity.CRITICAL);
    assertThat(severities(Map.of("en.us", "off"))).containsExactly(Severity.MINOR);
  }

  @Test
  void findingsBelowTheLeastSeverityAreLeftOut() throws Exception {
    Checker checker = checker(Map.of(), new CheckOptions(1, Severity.MAJOR, 1000, false));
    assertThat(checker.check(english("a.txt", TEXT)).findings()).isEmpty();
  }

  private static List<Severity> severities(Map<String, String> grades) throws Exception {
    return checker(grades, CheckOptions.DEFAULT).check(english("a.txt", TEXT)).findings().stream()
        .filter(f -> f.rule().equals(RULE))
        .map(f -> f.severity())
        .toList();
  }

  private static Checker checker(Map<String, String> grades, CheckOptions options)
      throws Exception {
    return new Checker(RuleSet.bundled(List.of(), Grades.of(grades)), Lexicon.bundled(), options);
  }

  /** Articles, or what goes wrong in reading them. */
  interface Reading {
    List<Article> read() throws ArticleException, IOException;
  }

  private record Source(String path, Reading reading) implements ArticleSource {
    @Override
    public List<Article> read(java.util.function.Consumer<ArticleException> problems)
        throws ArticleException, IOException {
      return reading.read();
    }
  }
}
