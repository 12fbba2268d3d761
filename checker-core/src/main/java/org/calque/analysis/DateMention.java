package org.calque.analysis;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar as the text names it.
 *
 * <pre>
 *   on Tuesday afternoon (September 5, 2023)
 *      ^^^^^^^ weekday    ^^^^^^^^^^^ dayAndMonth
 * </pre>
 *
 * @param form the order of day and month
 * @param span from the weekday, where there is one, to the last part of the date
 * @param weekday the weekday's word, or null
 * @param dayOfWeek what it says, or null
 * @param dayAndMonth day and month without the year
 * @param dayNumber the day's digits, with an ordinal's ending
 * @param day from 1 to 31 or, in a slip, beyond the month's length
 * @param month the month
 * @param year null where the text gives none
 */
public record DateMention(
    Form form,
    Span span,
    @Nullable Span weekday,
    @Nullable DayOfWeek dayOfWeek,
    Span dayAndMonth,
    Span dayNumber,
    int day,
    Month month,
    @Nullable Integer year) {

  /** The order of day and month. */
  public enum Form {
    /** {@code September 5}. */
    MONTH_FIRST,
    /** {@code 5 September}. */
    DAY_FIRST,
    /** {@code 5/9}, read day first. */
    SLASHED
  }

  /**
   * The day that is meant: without a year the one nearest to the article's day.
   *
   * @return null where the year is not known, or the calendar has no such day
   */
  public @Nullable LocalDate resolve(@Nullable LocalDate articleDay) {
    if (year != null) {
      return inYear(year);
    }
    if (articleDay == null) {
      return null;
    }
    LocalDate best = null;
    for (int y = articleDay.getYear() - 1; y <= articleDay.getYear() + 1; y++) {
      LocalDate candidate = inYear(y);
      if (candidate != null && (best == null || isNearer(candidate, best, articleDay))) {
        best = candidate;
      }
    }
    return best;
  }

  /** Whether no year has such a day, or not the year given. */
  public boolean isImpossible() {
    return day < 1 || day > month.maxLength() || (year != null && inYear(year) == null);
  }

  private @Nullable LocalDate inYear(int y) {
    try {
      return Year.of(y).atMonth(month).atDay(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isNearer(LocalDate a, LocalDate b, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(a, to)) < Math.abs(ChronoUnit.DAYS.between(b, to));
  }
}
