package org.calque.check;

import org.calque.analysis.Grammar;
import org.calque.article.Article;
import org.calque.article.Origin;
import org.calque.detect.CorpusDetector;
import org.calque.detect.Detector;
import org.calque.detect.registry.Detectors;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.jspecify.annotations.Nullable;

/** A rule with its detector, made when the first article needs it. Thread-safe. */
final class ReadyRule {

  private final Rule rule;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private volatile @Nullable Object detector;

  ReadyRule(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  Rule rule() {
    return rule;
  }

  boolean applies(Article article) {
    Origin origin = article.origin();
    return rule.applies(article.language(), origin.machineTranslated(), origin.sourceLanguage());
  }

  /** Whether the rule is about a whole run. */
  boolean isCorpusRule() {
    return Detectors.isCorpus(rule);
  }

  Detector detector() {
    return (Detector) made();
  }

  CorpusDetector<?> corpusDetector() {
    return (CorpusDetector<?>) made();
  }

  private Object made() {
    try {
      return prepare();
    } catch (RuleException e) {
      throw new IllegalStateException("a rule of the jar is broken: " + e.getMessage(), e);
    }
  }

  /**
   * Makes the detector now.
   *
   * @throws RuleException where the rule's settings or notation are wrong
   */
  Object prepare() throws RuleException {
    Object known = detector;
    if (known == null) {
      synchronized (this) {
        known = detector;
        if (known == null) {
          known =
              isCorpusRule()
                  ? Detectors.corpus(rule, lexicon, grammar)
                  : Detectors.of(rule, lexicon, grammar);
          detector = known;
        }
      }
    }
    return known;
  }
}
