package org.calque.detect.sentence;

import java.util.Set;
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

/**
 * Finds a word said twice in a row. Names, figures and the doublings that English has are left
 * alone.
 */
public final class DoubledWordDetector implements Detector {

  /** “He said that that was all”, “what he had had”, “very, very”, “bye bye”. */
  private static final Set<String> MAY_DOUBLE =
      Set.of(
          "had", "that", "very", "really", "so", "no", "bye", "ha", "blah", "is", "do", "her",
          "who", "many", "long", "far", "never", "again", "now", "there", "please", "yes", "hear",
          "knock", "tut", "boom", "chop", "night", "well");

  private final Rule rule;

  public DoubledWordDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        if (isDoubled(sentence, i)) {
          Token first = sentence.token(i - 1);
          Span span = new Span(first.start(), sentence.token(i).end());
          findings.accept(Flag.at(rule, article, span).suggest(first.text()).safe(true).finding());
        }
      }
    }
  }

  private static boolean isDoubled(Sentence sentence, int i) {
    Token word = sentence.token(i);
    Token before = sentence.token(i - 1);
    boolean same = word.isWord() && word.lower().equals(before.lower());
    boolean name = word.isCapitalised();
    boolean joined = before.end() == word.start() || sentence.lower(i + 1).equals("-");
    boolean tripled = sentence.lower(i + 1).equals(word.lower());
    return same && !name && !joined && !tripled && !MAY_DOUBLE.contains(word.lower());
  }
}
