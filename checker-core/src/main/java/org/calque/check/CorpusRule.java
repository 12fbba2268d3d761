package org.calque.check;

import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.detect.CorpusDetector;
import org.calque.detect.CorpusDetector.Noted;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Place;

/** One rule about a whole run, with the facts noted so far. */
final class CorpusRule<F> {

  private final CorpusDetector<F> detector;
  private final List<Noted<F>> facts = new ArrayList<>();

  CorpusRule(CorpusDetector<F> detector) {
    this.detector = detector;
  }

  /**
   * Takes an article's facts; on any thread.
   *
   * @return adds them to the rule's: to be run in the articles' order, one thread at a time
   */
  Runnable extract(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    LineIndex lines = article.lines();
    List<Noted<F>> noted = new ArrayList<>();
    detector.extract(
        analyzed, (span, fact) -> noted.add(new Noted<>(Place.of(article, span, lines), fact)));
    return () -> facts.addAll(noted);
  }

  List<CorpusFinding> judge() {
    List<CorpusFinding> findings = new ArrayList<>();
    detector.judge(List.copyOf(facts), findings::add);
    return findings;
  }
}
