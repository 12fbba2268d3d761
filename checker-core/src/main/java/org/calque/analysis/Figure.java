package org.calque.analysis;

import java.math.BigDecimal;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as the text gives it: the figure with the currency before and the scale word after it.
 *
 * <pre>
 *   costs Rp 1.4 trillion a year
 *         ^^ ^^^ ^^^^^^^^
 *   currency number scale
 * </pre>
 *
 * @param sentence where it stands
 * @param index of its first number token in the sentence
 * @param last index of its last token, the scale word or the last word of a spelled-out number
 * @param number the figure alone, without currency and scale
 * @param marks how its digits are written
 * @param value what it says as English reads it, times its scale; null where English cannot read it
 * @param currency the sign or code before the figure, or null
 * @param scale the word after the figure ({@code million}) in lower case, or the empty string
 */
public record Figure(
    Sentence sentence,
    int index,
    int last,
    Span number,
    Marks marks,
    @Nullable BigDecimal value,
    @Nullable Span currency,
    String scale) {

  /** The marks within a figure's digits. */
  public enum Marks {
    /** {@code fourteen}. */
    WORDS,
    /** {@code 2500}. */
    NONE,
    /** {@code 2,500} or {@code 2,261.5}: English thousands. */
    COMMA_THOUSANDS,
    /** {@code 2.500}: a decimal fraction to English eyes, thousands to Indonesian ones. */
    DOT_AND_THREE,
    /** {@code 20.000.000} or {@code 2.261,5}: nothing but dotted thousands. */
    DOT_THOUSANDS,
    /** {@code 0.1}. */
    DECIMAL_DOT,
    /** {@code 0,1}. */
    DECIMAL_COMMA,
    /** {@code 63rd}. */
    ORDINAL,
    /** Times, dates, scores, versions: {@code 5/9}, {@code 12:30}, {@code 1.2.3}. */
    OTHER
  }

  /** From the currency, where there is one, to the scale word. */
  public Span span() {
    Span from = currency;
    return new Span(from == null ? number.start() : from.start(), sentence.token(last).end());
  }

  /** The token after the figure in lower case, or the empty string. */
  public String next() {
    return sentence.lower(last + 1);
  }

  /** The token before the figure and its currency in lower case, or the empty string. */
  public String previous() {
    int at = index - 1;
    while (currency != null && at >= 0 && sentence.token(at).start() >= currency.start()) {
      at--;
    }
    return sentence.lower(at);
  }
}
