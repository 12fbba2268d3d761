package org.calque.detect.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * A total whose parts add up to something else: {@code 12 people: five men and six women}.
 *
 * <p>Speaks only where the words between say that the parts are all ({@code consisting of}, a
 * colon), and where every part is a plain count.
 */
public final class SumDetector implements Detector {

  private static final Pattern ALL_OF_THEM =
      Pattern.compile(
          "(?i)[^.;:(]{1,60}?(?:,? (?:consisting of|comprising|comprised of|made up of|namely|that"
              + " is)|:| \\() ?(?:of )?");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("(?i) [\\p{L}' -]{2,40}?(?:, (?:and )?| and | plus )");
  private static final Pattern AFTER_PARTS =
      Pattern.compile("(?s) [\\p{L}' -]{2,60}?[.,;)].*|.*\\.");
  private static final Set<String> VAGUE =
      Set.of("about", "around", "some", "nearly", "almost", "over", "than", "least", "most");

  private final Rule rule;

  public SumDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (int i = 0; i + 2 < article.figures().size(); i++) {
      check(article, i, findings);
    }
  }

  private void check(AnalyzedArticle article, int index, Consumer<Finding> findings) {
    Figure total = article.figures().get(index);
    BigDecimal said = total.value();
    List<Figure> parts = parts(article, index);
    if (said == null || parts.size() < 2 || VAGUE.contains(total.previous())) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      BigDecimal value = part.value();
      if (value == null || VAGUE.contains(part.previous())) {
        return;
      }
      sum = sum.add(value);
    }
    if (sum.compareTo(said) != 0) {
      Flag flag = Flag.at(rule, article, total.number()).with("sum", sum.toPlainString());
      flag.suggest(String.format(java.util.Locale.ROOT, "%,d", sum.toBigInteger()));
      Span all =
          new Span(parts.get(0).number().start(), parts.get(parts.size() - 1).number().end());
      findings.accept(flag.related(all, "the parts").finding());
    }
  }

  /** The figures after the total that the sentence presents as all its parts. */
  private static List<Figure> parts(AnalyzedArticle article, int index) {
    List<Figure> figures = article.figures();
    Figure previous = figures.get(index);
    Sentence sentence = previous.sentence();
    List<Figure> parts = new ArrayList<>();
    for (int i = index + 1; i < figures.size() && figures.get(i).sentence() == sentence; i++) {
      Figure next = figures.get(i);
      String between = article.text().substring(previous.span().end(), next.span().start());
      Pattern expected = parts.isEmpty() ? ALL_OF_THEM : BETWEEN_PARTS;
      if (!expected.matcher(between).matches() || !isCount(next)) {
        return List.of();
      }
      parts.add(next);
      previous = next;
    }
    String rest = article.text().substring(previous.span().end(), sentence.span().end());
    return AFTER_PARTS.matcher(rest).matches() ? parts : List.of();
  }

  private static boolean isCount(Figure figure) {
    return figure.value() != null
        && figure.currency() == null
        && (figure.marks() == Figure.Marks.NONE
            || figure.marks() == Figure.Marks.WORDS
            || figure.marks() == Figure.Marks.COMMA_THOUSANDS);
  }
}
