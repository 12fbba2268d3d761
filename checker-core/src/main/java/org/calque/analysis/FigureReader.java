package org.calque.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a sentence; what English cannot read as a quantity keeps no value. */
final class FigureReader {

  private static final Map<Figure.Marks, Pattern> SHAPES =
      Map.of(
          Figure.Marks.NONE, Pattern.compile("\\d+"),
          Figure.Marks.COMMA_THOUSANDS, Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"),
          Figure.Marks.DOT_AND_THREE, Pattern.compile("\\d{1,3}\\.\\d{3}"),
          Figure.Marks.DOT_THOUSANDS,
              Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|\\.\\d{3},\\d+)"),
          Figure.Marks.DECIMAL_DOT, Pattern.compile("\\d+\\.(?:\\d{1,2}|\\d{4,})"),
          Figure.Marks.DECIMAL_COMMA, Pattern.compile("\\d+,\\d{1,2}|0,\\d{3}"),
          Figure.Marks.ORDINAL, Pattern.compile("\\d+(?:st|nd|rd|th)"));
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000L),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L),
          "dozen", BigDecimal.valueOf(12));
  private static final Set<String> CURRENCIES =
      Set.of(
          "rp", "idr", "$", "€", "£", "¥", "usd", "eur", "gbp", "sgd", "myr", "rm", "aud", "jpy",
          "cny", "thb");

  private FigureReader() {}

  static List<Figure> read(Sentence sentence) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Figure figure =
          sentence.token(i).isNumber() ? inDigits(sentence, i) : NumberWords.read(sentence, i);
      if (figure != null) {
        figures.add(figure);
        i = figure.last();
      }
    }
    return figures;
  }

  static Figure.Marks marks(String number) {
    return SHAPES.entrySet().stream()
        .filter(s -> s.getValue().matcher(number).matches())
        .map(Map.Entry::getKey)
        .max(Figure.Marks::compareTo)
        .orElse(Figure.Marks.OTHER);
  }

  private static Figure inDigits(Sentence sentence, int index) {
    Token token = sentence.token(index);
    Figure.Marks marks = marks(token.text());
    String next = sentence.lower(index + 1);
    BigDecimal scale = marks == Figure.Marks.ORDINAL ? null : SCALES.get(next);
    boolean scaled = scale != null;
    BigDecimal plain = value(token.text(), marks);
    BigDecimal value = plain == null || scale == null ? plain : plain.multiply(scale);
    return new Figure(
        sentence,
        index,
        scaled ? index + 1 : index,
        token.span(),
        marks,
        value,
        currency(sentence, index),
        scaled ? next : "");
  }

  private static @Nullable BigDecimal value(String number, Figure.Marks marks) {
    return switch (marks) {
      case NONE, DECIMAL_DOT, DOT_AND_THREE -> new BigDecimal(number);
      case COMMA_THOUSANDS -> new BigDecimal(number.replace(",", ""));
      default -> null;
    };
  }

  /** {@code Rp}, {@code Rp.} and {@code US$} before the figure, with or without a space. */
  private static @Nullable Span currency(Sentence sentence, int index) {
    int at = index - 1;
    boolean dotted =
        sentence.lower(at).equals(".") && sentence.lower(at - 1).equals("rp") && at > 0;
    at = dotted ? at - 1 : at;
    if (!CURRENCIES.contains(sentence.lower(at))) {
      return null;
    }
    int from = sentence.lower(at).equals("$") && sentence.lower(at - 1).equals("us") ? at - 1 : at;
    return new Span(sentence.token(from).start(), sentence.token(index - 1).end());
  }
}
