package org.calque.detect.variants;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.DateMention;
import org.calque.article.Span;

/** The order of day and month, and whether months are shortened beside a day. */
final class DateStyles {

  private static final String DAY_FIRST = "day first";
  private static final String MONTH_FIRST = "month first";

  private DateStyles() {}

  /** <i>5 September 2023</i> against <i>September 5, 2023</i>. */
  static List<Styled> order(AnalyzedArticle article) {
    List<Styled> uses = new ArrayList<>();
    for (DateMention date : article.dates()) {
      if (isPlain(date, article.text())) {
        uses.add(ordered(date, article.text()));
      }
    }
    return uses;
  }

  /** The Associated Press shortens seven months beside a day: <i>Sept. 5</i>. */
  static List<Styled> month(AnalyzedArticle article) {
    List<Styled> uses = new ArrayList<>();
    for (DateMention date : article.dates()) {
      String day = date.dayAndMonth().of(article.text());
      String name = day.replaceAll("[\\d ]+|(?<=\\d)(?:st|nd|rd|th)", "");
      String full = date.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String brief = full.startsWith("Sept") ? "Sept." : full.substring(0, 3) + ".";
      boolean shortens = !List.of("March", "April", "May", "June", "July").contains(full);
      if (shortens && isPlain(date, article.text()) && !name.isEmpty()) {
        boolean isFull = name.equals(full);
        String other = day.replace(name, isFull ? brief : full);
        uses.add(
            new Styled(
                date.dayAndMonth(),
                isFull ? "full" : "short",
                Map.of(isFull ? "short" : "full", other)));
      }
    }
    return uses;
  }

  /** No slashes and ordinals, and no name of an event: the September 11 attacks. */
  private static boolean isPlain(DateMention date, String text) {
    int start = date.dayAndMonth().start();
    boolean named = start >= 4 && text.startsWith("the ", start - 4);
    boolean ordinal = date.dayNumber().of(text).matches(".*\\D.*");
    return date.form() != DateMention.Form.SLASHED
        && !named
        && !ordinal
        && !date.dayAndMonth().of(text).contains(" of ");
  }

  private static Styled ordered(DateMention date, String text) {
    Span span = new Span(date.dayAndMonth().start(), date.span().end());
    String day = date.dayNumber().of(text);
    String month = date.dayAndMonth().of(text).replace(day, "").trim();
    String year = date.year() == null ? "" : String.valueOf(date.year());
    if (date.form() == DateMention.Form.DAY_FIRST) {
      boolean goesOn = text.length() > span.end() + 1 && text.charAt(span.end()) == ' ';
      String tail = year.isEmpty() ? "" : ", " + year + (goesOn ? "," : "");
      return new Styled(span, DAY_FIRST, Map.of(MONTH_FIRST, month + " " + day + tail));
    }
    String tail = year.isEmpty() ? "" : " " + year;
    return new Styled(span, MONTH_FIRST, Map.of(DAY_FIRST, day + " " + month + tail));
  }
}
