package org.calque.detect.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/**
 * Day and month in the source's figures: {@code Tuesday (5/9)}, which an American reader takes for
 * May 9.
 *
 * <p>A weekday before it, a year in it or parentheses around a day near the article's own tell it
 * from a fraction.
 */
public final class SlashDateDetector implements Detector {

  private static final int NEAR_DAYS = 200;

  private final Rule rule;

  public SlashDateDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    DateStyle style = DateStyle.of(article);
    for (DateMention date : article.dates()) {
      if (date.form() == DateMention.Form.SLASHED && isDate(article, date)) {
        Span span = new Span(date.dayAndMonth().start(), date.span().end());
        findings.accept(
            Flag.at(rule, article, span)
                .suggest(style.write(date.day(), date.month(), date.year()))
                .finding());
      }
    }
  }

  private static boolean isDate(AnalyzedArticle article, DateMention date) {
    if (date.day() > date.month().maxLength()) {
      return false;
    }
    if (date.weekday() != null || date.year() != null) {
      return true;
    }
    LocalDate today = article.article().date();
    LocalDate day = date.resolve(today);
    boolean near =
        today != null && day != null && Math.abs(ChronoUnit.DAYS.between(day, today)) < NEAR_DAYS;
    return isParenthesised(article.text(), date.span()) && (near || date.day() > 12);
  }

  private static boolean isParenthesised(String text, Span span) {
    return span.start() > 0
        && text.charAt(span.start() - 1) == '('
        && span.end() < text.length()
        && text.charAt(span.end()) == ')';
  }
}
