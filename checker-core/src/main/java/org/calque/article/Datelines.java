package org.calque.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline before a story's first sentence: {@code WASHINGTON (AP) — }.
 *
 * <p>Known by its form alone (AP Stylebook, "datelines"; and the habits of Indonesian sites: {@code
 * JAKARTA, KOMPAS.com - }), so that any place and any agency will do.
 */
final class Datelines {

  private static final int LONGEST = 110;

  private static final String DATE =
      "(?:\\d{1,2}(?:st|nd|rd|th|er)? )?\\p{L}{3,9}\\.?(?: \\d{1,2})?(?:,? \\d{4})?"
          + "|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?";
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\d.'’-]{1,24}(?: (?:\\p{Lu}|de |la |el |al-)[\\p{L}\\d.'’-]{0,20}){0,3}";
  private static final String CAPITALS = "\\p{Lu}{3}[\\p{Lu}.'’ -]{0,30}";
  private static final String AGENCY = " ?\\([^()]{2,40}\\)";
  private static final String DASH = " ?(?:---?|[-–—―])";
  private static final String PROSE = "\\s+(?=[\"“‘'«(]?[\\p{Lu}\\d])";

  private static final List<Pattern> FORMS =
      List.of(
          // Jakarta (ANTARA) - ; PARIS, 5 janvier (Reuters) - ; JAKARTA (AFP): ...
          Pattern.compile(
              "(?:"
                  + NAME
                  + ")(?:, ?(?:"
                  + NAME
                  + "|"
                  + DATE
                  + ")){0,3},?"
                  + AGENCY
                  + "(?:,? (?:"
                  + DATE
                  + "))?(?:"
                  + DASH
                  + "|:)"
                  + PROSE),
          // JAKARTA, KOMPAS.com - ; BAGHDAD, Dec 28 — ; TEMPO.CO, Jakarta -
          Pattern.compile(
              "(?:" + NAME + ")(?:, ?(?:" + NAME + "|" + DATE + ")){1,3}" + DASH + PROSE),
          // BAGHDAD — ; NEW YORK - ; JAKARTA:
          Pattern.compile("(?:" + CAPITALS + ")(?:" + DASH + "|:)" + PROSE),
          // KOMPAS.com - ; Jakarta - ; Kuala Lumpur -
          Pattern.compile(
              "\\p{Lu}[\\p{L}\\d]{1,20}(?:[. ][\\p{L}]{2,15}){0,1}(?: -{1,2}| [–—])" + PROSE),
          // بغداد (رويترز) - ; جاكرتا -
          Pattern.compile(
              "[\\p{IsArabic} ]{3,30}(?:\\([^()]{2,30}\\) ?[-–—:]|/[\\p{IsArabic} ]{3,30}/?[-–—:]?)\\s*"
                  + "|[\\p{IsArabic}]{3,12} ?[-–—]\\s+"),
          // 新华社北京1月5日电 ; （雅加达讯） ; 【ジャカルタ共同】
          Pattern.compile(
              "【[^】]{2,30}】\\s*|（[^（）]{2,25}(?:讯|訊|电|電|ロイター|共同|時事|AFP)[^（）]{0,12}）\\s*"
                  + "|[^，。、\\s]{2,14}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊)\\s*"));

  private Datelines() {}

  /** Where the dateline that a paragraph begins with ends, its dash and space included; or 0. */
  static int end(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(head);
      if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
        return matcher.end();
      }
    }
    return 0;
  }
}
