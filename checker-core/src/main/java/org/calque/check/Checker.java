package org.calque.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.EnglishGrammar;
import org.calque.analysis.Grammar;
import org.calque.article.Article;
import org.calque.detect.Detector;
import org.calque.detect.Detectors;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/** Runs rules over articles. Thread-safe. */
public final class Checker {

  private final Map<Rule, Detector> detectors = new LinkedHashMap<>();
  private final Lexicon lexicon;
  private final Grammar grammar = new EnglishGrammar();

  /**
   * Makes the rules ready.
   *
   * @throws RuleException where a rule's settings or notation are wrong
   */
  public Checker(List<Rule> rules, Lexicon lexicon) throws RuleException {
    this.lexicon = lexicon;
    for (Rule rule : rules) {
      detectors.put(rule, Detectors.of(rule, lexicon, grammar));
    }
  }

  public ArticleReport check(Article article) {
    AnalyzedArticle analyzed = new AnalyzedArticle(article, lexicon, grammar);
    List<Finding> findings = new ArrayList<>();
    detectors.forEach(
        (rule, detector) -> {
          if (rule.applies(
              article.language(),
              article.origin().machineTranslated(),
              article.origin().sourceLanguage())) {
            detector.detect(analyzed, findings::add);
          }
        });
    return new ArticleReport(article, Overlaps.resolve(findings));
  }

  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);
}
