package org.calque.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.TestArticles.english;

import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.EnglishGrammar;
import org.calque.article.Span;
import org.calque.detect.CorpusDetector;
import org.calque.finding.CorpusFinding;
import org.calque.finding.MqmCategory;
import org.calque.finding.Place;
import org.calque.finding.Severity;
import org.calque.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CorpusRuleTest {

  @Test
  void factsAreJudgedInTheRunsOrderWithTheirPlaces() {
    CorpusRule<String> rule = new CorpusRule<>(new FirstWords());
    Runnable second = rule.extract(analyzed("b.txt", "---\ndate: 2024-05-01\n---\nRed roses.\n"));
    Runnable first = rule.extract(analyzed("a.txt", "\n  Blue boats.\n"));
    first.run();
    second.run();
    CorpusFinding finding = rule.judge().get(0);
    assertThat(finding.message()).isEqualTo("[Blue, Red]");
    assertThat(finding.places())
        .containsExactly(
            new Place("a.txt", new Span(3, 7), 2, 3, 2, 7, "Blue"),
            new Place("b.txt", new Span(25, 28), 4, 1, 4, 4, "Red"));
  }

  private static AnalyzedArticle analyzed(String path, String raw) {
    return new AnalyzedArticle(english(path, raw), Lexicon.bundled(), new EnglishGrammar());
  }

  private static final class FirstWords implements CorpusDetector<String> {
    @Override
    public void extract(AnalyzedArticle article, Notes<String> notes) {
      Span word = article.sentences().get(0).token(0).span();
      notes.add(word, word.of(article.text()));
    }

    @Override
    public void judge(List<Noted<String>> facts, Consumer<CorpusFinding> findings) {
      findings.accept(
          new CorpusFinding(
              "test",
              new MqmCategory("terminology"),
              Severity.MINOR,
              facts.stream().map(Noted::fact).toList().toString(),
              facts.stream().map(Noted::place).toList(),
              List.of()));
    }
  }
}
