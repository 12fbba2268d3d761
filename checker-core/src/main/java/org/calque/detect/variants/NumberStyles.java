package org.calque.detect.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.article.Span;

/** Shares and sums of rupiah, in the ways that newsrooms write them. */
final class NumberStyles {

  private static final String NUMBER = "(?<number>(?<![\\p{L}\\d.,])\\d[\\d,]*(?:\\.\\d+)?)";
  private static final Pattern PERCENT =
      Pattern.compile(NUMBER + "(?: ?(?<sign>%)| (?<word>percent)| (?<words>per cent))(?!\\p{L})");
  private static final String SUM =
      "(?<sum>\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion|trillion))?)";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![\\p{L}])(?<!or )(?<![(])(?<sign>Rp\\.? ?|IDR ?)"
              + SUM
              + "(?![\\d.,]*\\d)(?! rupiah)");
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\p{L}\\d.,$(])(?<!or )" + SUM + " rupiahs?(?!\\p{L})");

  private NumberStyles() {}

  /** <i>20%</i>, <i>20 percent</i>, <i>20 per cent</i>; in brackets the sign is at home. */
  static List<Styled> percent(AnalyzedArticle article) {
    List<Styled> uses = new ArrayList<>();
    Matcher m = PERCENT.matcher(article.text());
    while (m.find()) {
      boolean bracketed = m.start() > 0 && article.text().charAt(m.start() - 1) == '(';
      String style =
          m.group("sign") != null ? "%" : m.group("word") != null ? "percent" : "per cent";
      Map<String, String> ways =
          Map.of(
              "%", m.group("number") + "%",
              "percent", m.group("number") + " percent",
              "per cent", m.group("number") + " per cent");
      if (!bracketed) {
        uses.add(new Styled(new Span(m.start(), m.end()), style, ways));
      }
    }
    return uses;
  }

  /** <i>Rp 5 billion</i>, <i>IDR 5 billion</i>, <i>5 billion rupiah</i>. */
  static List<Styled> rupiah(AnalyzedArticle article) {
    List<Styled> uses = new ArrayList<>();
    String sign = article.text().contains("Rp ") ? "Rp " : "Rp";
    Matcher signed = SIGNED.matcher(article.text());
    while (signed.find()) {
      String style = signed.group("sign").startsWith("I") ? "IDR" : "Rp";
      uses.add(sum(signed, style, sign));
    }
    Matcher named = NAMED.matcher(article.text());
    while (named.find()) {
      uses.add(sum(named, "rupiah", sign));
    }
    return uses;
  }

  private static Styled sum(Matcher m, String style, String sign) {
    String sum = m.group("sum");
    Map<String, String> ways = new HashMap<>();
    ways.put("Rp", sign + sum);
    ways.put("IDR", "IDR " + sum);
    ways.put("rupiah", sum + " rupiah");
    return new Styled(new Span(m.start(), m.end()), style, ways);
  }
}
