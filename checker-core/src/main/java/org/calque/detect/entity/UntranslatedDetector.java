package org.calque.detect.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.detect.Detector;
import org.calque.detect.phrase.PhraseIndex;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds source-language words that the target language does not have.
 *
 * <p>Silent where the word is explained beside it in brackets, or quoted as a word.
 */
public final class UntranslatedDetector implements Detector {

  private final Rule rule;
  private final PhraseIndex words;

  public UntranslatedDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.words = new PhraseIndex(grammar);
    for (Rule.Entry entry : rule.entries()) {
      try {
        for (String form : forms(entry)) {
          words.add(entry, form.replace("-", " - "), entry.texts("suggest"));
        }
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static List<String> forms(Rule.Entry entry) {
    List<String> forms = new ArrayList<>(entry.texts("word"));
    forms.addAll(entry.texts("forms"));
    return forms;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    words.scan(
        rule,
        article,
        (sentence, from, end, flag) -> {
          if (!explained(sentence, from, end)) {
            findings.accept(flag.finding());
          }
        });
  }

  private static boolean explained(Sentence sentence, int from, int end) {
    String after = sentence.lower(end);
    String before = sentence.lower(from - 1);
    boolean bracketed = after.equals("(") || before.equals("(");
    boolean quoted = "\"“‘'".contains(before) && !before.isEmpty() && "\"”’'".contains(after);
    return bracketed || (quoted && !after.isEmpty());
  }
}
