package org.calque.detect.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.DateMention;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** {@code Yesterday}, {@code today} and {@code tomorrow} beside a day that is another one. */
public final class RelativeDayDetector implements Detector {

  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)\\b(yesterday|today|tomorrow)(?:,? \\(?|, \\()"
              + "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?");

  private final Rule rule;

  public RelativeDayDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    LocalDate today = article.article().date();
    if (today == null) {
      return;
    }
    for (Sentence sentence : article.sentences()) {
      Matcher m = RELATIVE.matcher(article.text());
      m.region(sentence.span().start(), sentence.span().end());
      while (m.find()) {
        check(article, m, today, findings);
      }
    }
  }

  private void check(
      AnalyzedArticle article, Matcher m, LocalDate today, Consumer<Finding> findings) {
    int shift = DAYS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 0);
    LocalDate meant = today.plusDays(shift);
    for (DateMention date : article.dates()) {
      boolean beside = date.span().start() == m.end() || date.span().start() == m.start(2);
      LocalDate day = date.resolve(today);
      if (beside && day != null && !day.equals(meant)) {
        report(article, new Span(m.start(), date.span().end()), meant, findings);
        return;
      }
    }
    String weekday = m.group(2);
    if (weekday != null
        && DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)) != meant.getDayOfWeek()) {
      report(article, new Span(m.start(), m.end(2)), meant, findings);
    }
  }

  private void report(
      AnalyzedArticle article, Span span, LocalDate meant, Consumer<Finding> findings) {
    String day =
        meant.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + ", "
            + DateStyle.of(article).write(meant.getDayOfMonth(), meant.getMonth(), null).get(0);
    findings.accept(Flag.at(rule, article, span).with("day", day).finding());
  }
}
