package org.calque.detect.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;

/**
 * How an article writes sums of rupiah: {@code Rp20 million} or {@code Rp 20 million}.
 *
 * @param closed how many sums have no space after {@code Rp}
 * @param spaced how many have one
 */
record RupiahStyle(long closed, long spaced) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final List<String> SCALES = List.of(" million", " billion", " trillion");

  static RupiahStyle of(AnalyzedArticle article) {
    List<String> signs =
        article.figures().stream()
            .filter(
                f -> isRupiah(f) && f.value() != null && f.marks() != Figure.Marks.DOT_AND_THREE)
            .map(f -> article.text().substring(f.span().start(), f.number().start()))
            .toList();
    long closed = signs.stream().filter("Rp"::equals).count();
    return new RupiahStyle(closed, signs.stream().filter("Rp "::equals).count());
  }

  static boolean isRupiah(Figure figure) {
    return figure.currency() != null
        && figure.sentence().lower(figure.index() - 1).matches("rp|\\.")
        && !figure.sentence().has("ringgit");
  }

  /** The sign before a figure; where neither way prevails, as it stands. */
  String sign(boolean standsSpaced) {
    return spaced > closed || (spaced == closed && standsSpaced) ? "Rp " : "Rp";
  }

  /** Ways to write a sum, best first: in millions where that is short, in digits, other spacing. */
  List<String> write(BigDecimal sum, boolean standsSpaced) {
    String sign = sign(standsSpaced);
    String otherSign = sign.equals("Rp") ? "Rp " : "Rp";
    List<String> ways = new ArrayList<>();
    String words = inWords(sum);
    String digits = String.format(java.util.Locale.ROOT, "%,d", sum.toBigInteger());
    if (!words.isEmpty()) {
      ways.add(sign + words);
    }
    ways.add(sign + digits);
    ways.add(otherSign + (words.isEmpty() ? digits : words));
    return ways;
  }

  /** {@code 20 million}, {@code 1.25 billion}; empty where more than two decimals would be left. */
  private static String inWords(BigDecimal sum) {
    BigDecimal unit = MILLION;
    String best = "";
    for (String scale : SCALES) {
      BigDecimal count = sum.divide(unit).stripTrailingZeros();
      if (count.compareTo(BigDecimal.ONE) >= 0 && count.scale() <= 2) {
        best = count.toPlainString() + scale;
      }
      unit = unit.multiply(BigDecimal.valueOf(1000));
    }
    return best;
  }
}
