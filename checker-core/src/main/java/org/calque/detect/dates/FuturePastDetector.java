package org.calque.detect.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.DateMention;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * A day after the article's own, told as past: {@code said on Friday (December 30)} in an article
 * of December 28.
 *
 * <p>Only where the verb stands right before the date, so that no plan is taken for a report.
 */
public final class FuturePastDetector implements Detector {

  private static final int HORIZON_DAYS = 150;
  private static final Pattern TOLD_BEFORE =
      Pattern.compile(
          "(?s).*(?<!\\b(?:be|is|are|was|were|been|being|get|as) )\\b(?:said|told \\p{L}+|added|stated|announced|explained|arrested|died"
              + "|erupted|collapsed|crashed|overturned|was (?:arrested|killed|found|inaugurated)"
              + "|were (?:arrested|killed|found)|happened|occurred|took place|struck|hit)"
              + "(?: in \\p{Lu}\\p{L}+)?,? on \\(?$");

  private final Rule rule;

  public FuturePastDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    LocalDate today = article.article().date();
    if (today == null) {
      return;
    }
    for (DateMention date : article.dates()) {
      LocalDate day = date.resolve(today);
      long ahead = day == null ? 0 : ChronoUnit.DAYS.between(today, day);
      int from = Math.max(0, date.span().start() - 60);
      String before = article.text().substring(from, date.span().start());
      boolean soon = ahead > 1 && (date.year() != null || ahead < HORIZON_DAYS);
      if (soon && TOLD_BEFORE.matcher(before).matches()) {
        findings.accept(
            Flag.at(rule, article, date.dayAndMonth()).with("today", today.toString()).finding());
      }
    }
  }
}
