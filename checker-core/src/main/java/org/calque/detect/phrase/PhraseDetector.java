package org.calque.detect.phrase;

import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/** Finds the set phrases of a rule's entries, in the notation of {@code rules/README.md}. */
public final class PhraseDetector implements Detector {

  private final Rule rule;
  private final PhraseIndex phrases;

  public PhraseDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.phrases = new PhraseIndex(grammar);
    for (Rule.Entry entry : rule.entries()) {
      try {
        entry.texts("match").forEach(m -> phrases.add(entry, m, entry.texts("suggest")));
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    phrases.scan(rule, article, (sentence, from, end, flag) -> findings.accept(flag.finding()));
  }
}
