package org.calque.detect.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Figure.Marks;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Thousands divided by dots, as most of Europe, Latin America and Indonesia write them: {@code
 * 2.500 troops}.
 *
 * <p>Three digits after one dot can also be a fraction. What is counted (things, people, rupiah)
 * settles it; where it is a measure, a last zero or another dotted figure of the article does, for
 * nobody writes {@code 1.250 kilograms} with that zero.
 */
public final class DottedThousandsDetector implements Detector {

  private static final Set<String> FRACTIONS =
      Set.of(
          "percent",
          "%",
          "second",
          "seconds",
          "degree",
          "degrees",
          "°",
          "era",
          "gpa",
          "south",
          "north",
          "east",
          "west",
          "s",
          "latitude",
          "longitude");
  private static final Set<String> MEASURES =
      Set.of(
          "kilometer",
          "kilometers",
          "kilometre",
          "kilometres",
          "km",
          "kilogram",
          "kilograms",
          "kg",
          "liter",
          "liters",
          "litre",
          "litres",
          "inch",
          "inches",
          "mile",
          "miles",
          "point",
          "points",
          "gram",
          "grams",
          "carat",
          "carats",
          "million",
          "billion",
          "trillion",
          "times");
  private static final Set<String> NAMES_BEFORE =
      Set.of(
          "version", "ip", "latitude", "longitude", "section", "average", "ratio", ".", "-", "v");

  private final Rule rule;
  private final Grammar grammar;

  public DottedThousandsDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Figure> figures = article.figures();
    boolean dotted = figures.stream().anyMatch(this::isCertain);
    for (Figure figure : figures) {
      if (isCertain(figure) || (isLikely(figure) && (dotted || isSettled(figure, figures)))) {
        report(article, figure, findings);
      }
    }
  }

  private void report(AnalyzedArticle article, Figure figure, Consumer<Finding> findings) {
    String number = figure.number().of(article.text());
    String english = number.replace(',', ';').replace('.', ',').replace(';', '.');
    RupiahStyle style = RupiahStyle.of(article);
    if (RupiahStyle.isRupiah(figure) && figure.scale().isEmpty() && !number.contains(",")) {
      Flag flag = Flag.at(rule, article, figure.span());
      boolean spaced = article.text().charAt(figure.number().start() - 1) == ' ';
      flag.suggest(style.write(new BigDecimal(number.replace(".", "")), spaced));
      findings.accept(flag.with("number", number).finding());
    } else {
      Flag flag = Flag.at(rule, article, figure.number()).suggest(english);
      findings.accept(flag.with("number", number).finding());
    }
  }

  private boolean isCertain(Figure figure) {
    if (NAMES_BEFORE.contains(figure.previous()) && figure.currency() == null) {
      return false;
    }
    if (figure.marks() == Marks.DOT_THOUSANDS) {
      return true;
    }
    return isCandidate(figure)
        && ((RupiahStyle.isRupiah(figure) && figure.scale().isEmpty()) || countsThings(figure));
  }

  private static boolean isCandidate(Figure figure) {
    return figure.marks() == Marks.DOT_AND_THREE
        && !text(figure).startsWith("0")
        && (RupiahStyle.isRupiah(figure) || !FRACTIONS.contains(figure.next()));
  }

  /** The next words name something that comes in whole numbers. */
  private boolean countsThings(Figure figure) {
    if (figure.currency() != null || !figure.scale().isEmpty()) {
      return false;
    }
    for (int i = figure.last() + 1; i <= figure.last() + 3; i++) {
      String word = figure.sentence().lower(i);
      if (word.isEmpty() || MEASURES.contains(word)) {
        return false;
      }
      Set<String> tags = grammar.tags(figure.sentence().token(i).text());
      if (tags.contains("NNS") || tags.contains("NN")) {
        return true;
      }
      if (!tags.contains("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLikely(Figure figure) {
    return isCandidate(figure) && !NAMES_BEFORE.contains(figure.previous());
  }

  /** A last zero, or a figure of the same kind in English marks that is of like size. */
  private static boolean isSettled(Figure figure, List<Figure> figures) {
    return text(figure).endsWith("0")
        || figures.stream()
            .anyMatch(
                other ->
                    other.marks() == Marks.COMMA_THOUSANDS
                        && other.scale().equals(figure.scale())
                        && RupiahStyle.isRupiah(other) == RupiahStyle.isRupiah(figure)
                        && !figure.scale().isEmpty());
  }

  private static String text(Figure figure) {
    return figure.sentence().token(figure.index()).text();
  }
}
