package org.calque.detect;

import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.article.Span;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Place;

/**
 * A rule about all articles of a run: notes facts in each, and judges them together at the end.
 *
 * <p>Keeps no state; thread-safe. What it notes is held until the run ends, so a fact is small: it
 * refers neither to the article nor to its analysis.
 *
 * @param <F> a fact, such as one way to write a name
 */
public interface CorpusDetector<F> {

  /** Notes an article's facts; articles are visited in parallel. */
  void extract(AnalyzedArticle article, Notes<F> notes);

  /**
   * Judges what was noted.
   *
   * @param facts in the run's order, and within an article in the order noted
   */
  void judge(List<Noted<F>> facts, Consumer<CorpusFinding> findings);

  /** Takes facts down with their place. */
  @FunctionalInterface
  interface Notes<F> {

    /** Notes a fact that rests on a span of the article's text. */
    void add(Span span, F fact);
  }

  /** A fact and where it stands. */
  record Noted<F>(Place place, F fact) {}
}
