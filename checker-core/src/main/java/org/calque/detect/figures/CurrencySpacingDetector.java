package org.calque.detect.figures;

import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Grammar;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** {@code Rp20 million} beside {@code Rp 20 million}: the rarer way, where one clearly prevails. */
public final class CurrencySpacingDetector implements Detector {

  private final Rule rule;

  public CurrencySpacingDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    RupiahStyle style = RupiahStyle.of(article);
    long rarer = Math.min(style.closed(), style.spaced());
    long prevailing = Math.max(style.closed(), style.spaced());
    if (rarer == 0 || prevailing < 2 * rarer) {
      return;
    }
    String prevailingSign = style.sign(false);
    String odd = prevailingSign.equals("Rp") ? "Rp " : "Rp";
    List<Figure> rupiah = article.figures().stream().filter(RupiahStyle::isRupiah).toList();
    for (Figure figure : rupiah) {
      Span sign = new Span(figure.span().start(), figure.number().start());
      if (sign.of(article.text()).equals(odd)) {
        String rest = article.text().substring(figure.number().start(), figure.span().end());
        findings.accept(
            Flag.at(rule, article, figure.span()).suggest(prevailingSign + rest).finding());
      }
    }
  }
}
