package org.calque.detect.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.article.Span;

/** Times of day by the clock of 24 hours and by that of twelve. */
final class ClockStyles {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:-])(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))?"
              + "(?: ?(?<half>[ap])(?<stop>\\.?)m\\b\\.?|(?=(?: local time)? (?:WIB|WITA|WIT|GMT|UTC|local time)\\b))");

  private static final int NOON = 12;

  private ClockStyles() {}

  static List<Styled> read(AnalyzedArticle article) {
    String text = article.text();
    String stop = text.contains(" am") || text.contains(" pm") ? "" : ".";
    List<Styled> uses = new ArrayList<>();
    Matcher m = TIME.matcher(text);
    while (m.find()) {
      int hour = Integer.parseInt(m.group("hour"));
      String minute = m.group("minute");
      String half = m.group("half");
      if (half == null && minute != null && hour <= 23) {
        String twelve = twelve(hour, minute, stop);
        uses.add(new Styled(new Span(m.start(), m.end()), "24", Map.of("12", twelve)));
      } else if (half != null && hour >= 1 && hour <= NOON) {
        int day = hour % NOON + (half.equals("p") ? NOON : 0);
        String clock = String.format("%02d:%s", day, minute == null ? "00" : minute);
        uses.add(new Styled(new Span(m.start(), m.end()), "12", Map.of("24", clock)));
      }
    }
    return uses;
  }

  private static String twelve(int hour, String minute, String stop) {
    int shown = hour % NOON == 0 ? NOON : hour % NOON;
    String minutes = minute.equals("00") ? "" : ":" + minute;
    return shown + minutes + " " + (hour < NOON ? "a" : "p") + stop + "m" + stop;
  }
}
