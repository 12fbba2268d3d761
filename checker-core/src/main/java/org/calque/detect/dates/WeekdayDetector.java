package org.calque.detect.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
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
 * A weekday that does not fall on its date. Either may be the slip, so the span covers both and the
 * suggestions correct the one or the other.
 */
public final class WeekdayDetector implements Detector {

  private final Rule rule;

  public WeekdayDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (DateMention date : article.dates()) {
      Span weekday = date.weekday();
      DayOfWeek said = date.dayOfWeek();
      LocalDate day = date.resolve(article.article().date());
      boolean written = date.form() != DateMention.Form.SLASHED;
      if (written && weekday != null && said != null && day != null && day.getDayOfWeek() != said) {
        report(article, date, weekday, day, said, findings);
      }
    }
  }

  private void report(
      AnalyzedArticle article,
      DateMention date,
      Span weekday,
      LocalDate day,
      DayOfWeek said,
      Consumer<Finding> findings) {
    String text = article.text();
    String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    Span span = new Span(weekday.start(), date.dayAndMonth().end());
    String between = text.substring(weekday.end(), date.dayAndMonth().start());
    LocalDate other = nearest(day, said);
    Flag flag =
        Flag.at(rule, article, span)
            .with("date", date.dayAndMonth().of(text))
            .with("year", String.valueOf(day.getYear()))
            .with("weekday", right)
            .suggest(right + text.substring(weekday.end(), span.end()));
    String dayAndMonth =
        other.getMonth() == day.getMonth()
            ? text.substring(date.dayAndMonth().start(), date.dayNumber().start())
                + number(date.dayNumber().of(text), other.getDayOfMonth())
                + text.substring(date.dayNumber().end(), span.end())
            : DateStyle.of(article).write(other.getDayOfMonth(), other.getMonth(), null).get(0);
    flag.suggest(weekday.of(text) + between + dayAndMonth);
    findings.accept(flag.finding());
  }

  /** The nearest day of that name. */
  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
    return ahead <= 3 ? day.plusDays(ahead) : day.minusDays(7 - ahead);
  }

  private static String number(String like, int day) {
    boolean ordinal = !Character.isDigit(like.charAt(like.length() - 1));
    return ordinal ? day + ending(day) : String.valueOf(day);
  }

  private static String ending(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
