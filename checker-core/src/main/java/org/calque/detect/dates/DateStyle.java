package org.calque.detect.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * How an article writes its dates.
 *
 * @param dayFirst {@code 5 September} rather than {@code September 5}
 * @param abbreviated {@code Sept. 5}, by the Associated Press's list of months
 */
record DateStyle(boolean dayFirst, boolean abbreviated) {

  private static final Map<Month, String> SHORT =
      Map.of(
          Month.JANUARY, "Jan.",
          Month.FEBRUARY, "Feb.",
          Month.AUGUST, "Aug.",
          Month.SEPTEMBER, "Sept.",
          Month.OCTOBER, "Oct.",
          Month.NOVEMBER, "Nov.",
          Month.DECEMBER, "Dec.");

  static DateStyle of(AnalyzedArticle article) {
    int dayFirst = 0;
    int monthFirst = 0;
    boolean abbreviated = false;
    for (DateMention date : article.dates()) {
      dayFirst += date.form() == DateMention.Form.DAY_FIRST ? 1 : 0;
      monthFirst += date.form() == DateMention.Form.MONTH_FIRST ? 1 : 0;
      abbreviated |= date.dayAndMonth().of(article.text()).contains(".");
    }
    return new DateStyle(dayFirst > monthFirst, abbreviated);
  }

  /** Ways to write a day, the article's own first. */
  List<String> write(int day, Month month, @Nullable Integer year) {
    List<String> ways = new ArrayList<>();
    String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String brief = SHORT.getOrDefault(month, full);
    ways.add(format(day, abbreviated ? brief : full, year, dayFirst));
    ways.add(format(day, abbreviated ? full : brief, year, dayFirst));
    ways.add(format(day, abbreviated ? brief : full, year, !dayFirst));
    return ways;
  }

  private static String format(int day, String month, @Nullable Integer year, boolean dayFirst) {
    String date = dayFirst ? day + " " + month : month + " " + day;
    return year == null ? date : date + (dayFirst ? " " : ", ") + year;
  }
}
