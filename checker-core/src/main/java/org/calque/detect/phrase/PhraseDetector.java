package org.calque.detect.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds the set phrases of a rule's entries, in the notation of {@code rules/README.md}.
 *
 * <p>Settings: {@code words}, word classes that the notation may name; {@code in: body}, to leave
 * headlines alone.
 */
public final class PhraseDetector implements Detector {

  private final Rule rule;
  private final PhraseIndex phrases;
  private final boolean bodyOnly;

  public PhraseDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.bodyOnly = rule.settings().path("in").asString("").equals("body");
    this.phrases = new PhraseIndex(grammar, classes(rule));
    for (Rule.Entry entry : rule.entries()) {
      try {
        entry.texts("match").forEach(m -> phrases.add(entry, m, entry.texts("suggest")));
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  /** The word classes of the setting {@code words}. */
  private static Map<String, List<String>> classes(Rule rule) {
    Map<String, List<String>> classes = new HashMap<>();
    rule.settings()
        .path("words")
        .properties()
        .forEach(p -> classes.put(p.getKey(), Rule.texts(p.getValue())));
    return classes;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    phrases.scan(
        rule,
        article,
        (sentence, from, end, flag) -> {
          if (!bodyOnly || !sentence.isHeadline()) {
            findings.accept(flag.finding());
          }
        });
  }
}
