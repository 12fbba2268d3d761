package org.calque.detect.figures;

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

/** A decimal comma in English: {@code 0,1 percent}. A list without spaces is let through. */
public final class DecimalCommaDetector implements Detector {

  private static final Set<String> LIST_WORDS = Set.of("and", "or", "&", "-", ",");

  private final Rule rule;

  public DecimalCommaDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Figure figure : article.figures()) {
      if (figure.marks() == Marks.DECIMAL_COMMA && !isList(figure)) {
        String english = figure.number().of(article.text()).replace(',', '.');
        findings.accept(
            Flag.at(rule, article, figure.number()).suggest(english).safe(true).finding());
      }
    }
  }

  /** {@code sections 2,3 and 5}. */
  private static boolean isList(Figure figure) {
    String after = figure.sentence().lower(figure.last() + 2);
    return LIST_WORDS.contains(figure.next())
        && !after.isEmpty()
        && Character.isDigit(after.charAt(0))
        && !after.matches("\\d+,\\d{1,2}");
  }
}
