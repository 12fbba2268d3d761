package org.calque.detect.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
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

  private static final Set<String> NAMED =
      Set.of("university", "stadium", "airport", "united", "fc", "hospital", "foundation");

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
          if (!explained(sentence, from, end)
              && !inName(sentence, end)
              && !introduced(sentence.span(from, end - 1), article.text())) {
            findings.accept(flag.finding());
          }
        });
  }

  /** Whether the abbreviation stands in brackets after its English name before. */
  private static boolean introduced(Span span, String text) {
    String word = span.of(text);
    int at = text.indexOf("(" + word + ")");
    return word.equals(word.toUpperCase(Locale.ROOT)) && at >= 0 && at < span.start();
  }

  /** Whether the words begin an English name: {@code Jenderal Soedirman University}. */
  private static boolean inName(Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.size(), end + 4); i++) {
      if (!sentence.token(i).isCapitalised()) {
        return false;
      }
      if (NAMED.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean explained(Sentence sentence, int from, int end) {
    String after = sentence.lower(end);
    String before = sentence.lower(from - 1);
    boolean bracketed = after.equals("(") || before.equals("(");
    boolean quoted = "\"“‘'".contains(before) && !before.isEmpty() && "\"”’'".contains(after);
    return bracketed || (quoted && !after.isEmpty());
  }
}
