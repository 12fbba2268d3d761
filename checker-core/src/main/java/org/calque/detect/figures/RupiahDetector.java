package org.calque.detect.figures;

import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Grammar;
import org.calque.analysis.Token;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Sums in Indonesian dress: {@code Rp. 20 million}, {@code Rp 20 million rupiah}, {@code Rp 5
 * miliar}.
 *
 * <p>The short {@code M} stands for <i>miliar</i> (billion), not for million: it is read so only
 * after {@code Rp}.
 */
public final class RupiahDetector implements Detector {

  private static final Map<String, String> SCALES =
      Map.ofEntries(
          Map.entry("ribu", "thousand"),
          Map.entry("rb", "thousand"),
          Map.entry("juta", "million"),
          Map.entry("jt", "million"),
          Map.entry("miliar", "billion"),
          Map.entry("milyar", "billion"),
          Map.entry("milliard", "billion"),
          Map.entry("milliards", "billion"),
          Map.entry("triliun", "trillion"),
          Map.entry("trilyun", "trillion"));
  private static final Map<String, String> SHORT_SCALES = Map.of("M", "billion", "T", "trillion");

  private final Rule rule;

  public RupiahDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    RupiahStyle style = RupiahStyle.of(article);
    for (Figure figure : article.figures()) {
      boolean rupiah = RupiahStyle.isRupiah(figure);
      if (rupiah && figure.sentence().lower(figure.index() - 1).equals(".")) {
        dotted(article, figure, style, findings);
      }
      if (rupiah && figure.next().matches("rupiahs?")) {
        Token last = figure.sentence().token(figure.last() + 1);
        Span tail = new Span(figure.span().end(), last.end());
        findings.accept(Flag.at(rule, article, tail).suggest("").finding());
      }
      scaleWord(article, figure, rupiah, findings);
      capital(article, figure, findings);
    }
  }

  /** The sign with its dot, up to the figure. */
  private void dotted(
      AnalyzedArticle article, Figure figure, RupiahStyle style, Consumer<Finding> findings) {
    Span sign = new Span(figure.span().start(), figure.span().end());
    String rest = article.text().substring(figure.number().start(), sign.end());
    boolean spaced = article.text().charAt(figure.number().start() - 1) == ' ';
    String own = style.sign(spaced);
    findings.accept(
        Flag.at(rule, article, sign)
            .suggest(own + rest)
            .suggest("Rp" + rest)
            .suggest("Rp " + rest)
            .finding());
  }

  private void scaleWord(
      AnalyzedArticle article, Figure figure, boolean rupiah, Consumer<Finding> findings) {
    int at = figure.last() + 1;
    if (at >= figure.sentence().size() || !figure.scale().isEmpty()) {
      return;
    }
    Token word = figure.sentence().token(at);
    String english = SCALES.get(word.lower());
    if (english == null && rupiah) {
      english = SHORT_SCALES.get(word.text());
    }
    if (english != null) {
      findings.accept(Flag.at(rule, article, word.span()).suggest(english).finding());
    }
  }

  /** {@code 3.4 Trillion} outside headlines. */
  private void capital(AnalyzedArticle article, Figure figure, Consumer<Finding> findings) {
    Token scale = figure.sentence().token(figure.last());
    boolean follows = !figure.scale().isEmpty() && figure.marks() != Figure.Marks.WORDS;
    if (follows && scale.isCapitalised() && !figure.sentence().isHeadline()) {
      findings.accept(Flag.at(rule, article, scale.span()).suggest(scale.lower()).finding());
    }
  }
}
