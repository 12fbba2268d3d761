package org.calque.analysis;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.article.Article;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads the dates of an article's prose, with the weekday that stands before them. */
final class DateReader {

  private static final String WEEKDAY =
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
          + "(?: (?:morning|afternoon|evening|night|noon|midday))?(?:, | \\(|, \\(| | the )";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

  /** {@code In May 31 people died}: the number belongs to what follows. */
  private static final String NOT_COUNTED =
      "(?! (?:people|percent|men|women|children|(?!(?:was|has|as|is|its|his|this|across)\\b)\\p{Ll}+s)\\b)";

  private static final String YEAR = "(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?:%s)?(?<date>(?<month>%s) (?<day>\\d{1,2}(?:st|nd|rd|th)?)(?![\\d:%%]|[.,]\\d)%s)%s"
              .formatted(WEEKDAY, MONTH, NOT_COUNTED, YEAR));
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\d.,-])(?:%s)?(?<date>(?<day>\\d{1,2}(?:st|nd|rd|th)?)(?: of)? (?<month>%s))(?!\\p{L})%s"
              .formatted(WEEKDAY, MONTH, YEAR));
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/-])(?:%s)?(?<date>(?<day>\\d{1,2})/(?<month>\\d{1,2}))(?:/(?<year>(?:20)?\\d\\d))?(?![\\d/]|[.,]\\d)"
              .formatted(WEEKDAY));

  private DateReader() {}

  static List<DateMention> read(Article article) {
    List<DateMention> dates = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind().isProse()) {
        find(DateMention.Form.MONTH_FIRST, MONTH_FIRST, article, paragraph.span(), dates);
        find(DateMention.Form.DAY_FIRST, DAY_FIRST, article, paragraph.span(), dates);
        find(DateMention.Form.SLASHED, SLASHED, article, paragraph.span(), dates);
      }
    }
    dates.sort((a, b) -> a.span().compareTo(b.span()));
    return dates;
  }

  private static void find(
      DateMention.Form form, Pattern pattern, Article article, Span span, List<DateMention> into) {
    Matcher m = pattern.matcher(article.text()).region(span.start(), span.end());
    m.useTransparentBounds(true);
    while (m.find()) {
      Month month = month(m.group("month"));
      boolean taken = into.stream().anyMatch(d -> d.span().overlaps(new Span(m.start(), m.end())));
      if (month != null && !taken) {
        into.add(mention(form, m, month));
      }
    }
  }

  private static DateMention mention(DateMention.Form form, Matcher m, Month month) {
    String weekday = m.group("weekday");
    String year = m.group("year");
    return new DateMention(
        form,
        new Span(m.start(), m.end()),
        weekday == null ? null : new Span(m.start("weekday"), m.end("weekday")),
        weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
        new Span(m.start("date"), m.end("date")),
        new Span(m.start("day"), m.end("day")),
        Integer.parseInt(m.group("day").replaceAll("\\D", "")),
        month,
        year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year));
  }

  private static @Nullable Month month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      int number = Integer.parseInt(text);
      return number >= 1 && number <= 12 ? Month.of(number) : null;
    }
    String start = text.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    return null;
  }
}
