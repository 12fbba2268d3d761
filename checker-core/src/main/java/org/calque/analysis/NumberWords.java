package org.calque.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/** Numbers spelled out, up to ninety-nine, with a scale word after them: {@code two dozen}. */
public final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "dozen", 12);
  private static final Map<String, Integer> VALUES = values();

  private NumberWords() {}

  /** The number that begins at a token, or null. */
  static @Nullable Figure read(Sentence sentence, int index) {
    Integer head = VALUES.get(sentence.lower(index));
    if (head == null) {
      return null;
    }
    int last = index;
    int value = head;
    Integer unit = VALUES.get(sentence.lower(index + 2));
    boolean hyphen = sentence.lower(index + 1).equals("-");
    if (head >= 20 && hyphen && unit != null && unit < 10) {
      last = index + 2;
      value += unit;
    }
    String next = sentence.lower(last + 1);
    Integer scale = SCALES.get(next);
    Span number = sentence.span(index, last);
    return new Figure(
        sentence,
        index,
        scale == null ? last : last + 1,
        number,
        Figure.Marks.WORDS,
        BigDecimal.valueOf(scale == null ? value : (long) value * scale),
        null,
        scale == null ? "" : next);
  }

  /**
   * Writes a number in words: {@code fourteen}, {@code twenty-one}.
   *
   * @throws IllegalArgumentException for numbers below one or above ninety-nine
   */
  public static String spell(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("not between one and ninety-nine: " + number);
    }
    if (number < 20) {
      return SMALL.get(number - 1);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10 - 1);
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new TreeMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), i + 1);
    }
    for (int i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), 20 + 10 * i);
    }
    return values;
  }
}
