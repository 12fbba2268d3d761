package org.calque.detect.dates;

import java.time.Month;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.DateMention;
import org.calque.analysis.Grammar;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** A day that the calendar does not have: June 31, February 29 of a common year. */
public final class ImpossibleDateDetector implements Detector {

  private final Rule rule;

  public ImpossibleDateDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    DateStyle style = DateStyle.of(article);
    for (DateMention date : article.dates()) {
      boolean slip = date.day() <= 31 || date.weekday() != null || date.year() != null;
      if (date.form() != DateMention.Form.SLASHED && date.isImpossible() && slip) {
        Span span = date.dayAndMonth();
        int last = date.month().minLength();
        Month next = date.month().plus(1);
        findings.accept(
            Flag.at(rule, article, span)
                .suggest(style.write(last, date.month(), null).get(0))
                .suggest(style.write(1, next, null).get(0))
                .finding());
      }
    }
  }
}
