package org.calque.check;

import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.detect.Detectors;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.jspecify.annotations.Nullable;

/** A rule with its detector, made when the first article needs it. Thread-safe. */
final class ReadyRule {

  private final Rule rule;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private volatile @Nullable Detector detector;

  ReadyRule(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  Rule rule() {
    return rule;
  }

  /** Runs the detector; a failure of it names the rule. */
  void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    try {
      detector().detect(article, findings);
    } catch (RuntimeException | StackOverflowError e) {
      throw new RuleFailure(rule, e);
    } catch (RuleException e) {
      throw new IllegalStateException("a rule of the jar is broken: " + e.getMessage(), e);
    }
  }

  /**
   * Makes the detector now.
   *
   * @throws RuleException where the rule's settings or notation are wrong
   */
  Detector detector() throws RuleException {
    Detector known = detector;
    if (known == null) {
      synchronized (this) {
        known = detector;
        if (known == null) {
          known = Detectors.of(rule, lexicon, grammar);
          detector = known;
        }
      }
    }
    return known;
  }

  /** A detector that failed on an article. */
  static final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFailure(Rule rule, Throwable cause) {
      super("the rule " + rule.id() + " failed: " + Failures.shortly(cause), cause);
    }
  }
}
