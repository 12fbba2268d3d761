package org.calque.detect.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds an abbreviation written with and without its stops in one article: <i>US</i> and
 * <i>U.S.</i>
 *
 * <p>The rarer form is flagged, or the later one of two as frequent. Quotations are left alone.
 */
public final class ShortFormDetector implements Detector {

  private final Rule rule;

  public ShortFormDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    for (Rule.Entry entry : rule.entries()) {
      if (entry.texts("forms").size() != 2) {
        throw new RuleException(
            entry.location(), "“forms” lists the two forms of one abbreviation");
      }
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Rule.Entry entry : rule.entries()) {
      List<Span> first = uses(entry.texts("forms").get(0), article);
      List<Span> second = uses(entry.texts("forms").get(1), article);
      if (!first.isEmpty() && !second.isEmpty()) {
        boolean secondIsRarer =
            second.size() < first.size()
                || (second.size() == first.size() && second.get(0).start() > first.get(0).start());
        flag(
            entry,
            secondIsRarer ? second : first,
            secondIsRarer ? first : second,
            article,
            findings);
      }
    }
  }

  private static List<Span> uses(String form, AnalyzedArticle article) {
    List<Span> spans = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        boolean clock = form.equals(token.lower());
        if (token.text().equals(form) && (!clock || (i > 0 && sentence.token(i - 1).isNumber()))) {
          spans.add(token.span());
        }
      }
    }
    return spans;
  }

  private void flag(
      Rule.Entry entry,
      List<Span> rarer,
      List<Span> usual,
      AnalyzedArticle article,
      Consumer<Finding> findings) {
    String form = usual.get(0).of(article.text());
    for (Span span : rarer) {
      findings.accept(
          Flag.at(rule, article, span)
              .of(entry)
              .with("usual", form)
              .suggest(form)
              .related(usual.get(0), "“" + form + "” here")
              .safe(true)
              .finding());
    }
  }
}
