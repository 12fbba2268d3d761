package org.calque.detect.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * A bracket without its other half in the paragraph. Numbering ({@code 1)}) and faces are let be.
 */
public final class BracketDetector implements Detector {

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  private final Rule rule;

  public BracketDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.kind().isProse()) {
        check(article, paragraph.span(), findings);
      }
    }
  }

  private void check(AnalyzedArticle article, Span paragraph, Consumer<Finding> findings) {
    String text = article.text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      int closing = CLOSING.indexOf(text.charAt(i));
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (closing >= 0) {
        boolean pairs = !open.isEmpty() && text.charAt(open.element()) == OPENING.charAt(closing);
        if (pairs) {
          open.pop();
        } else if (!isNumbering(text, paragraph, i)) {
          findings.accept(Flag.at(rule, article, new Span(i, i + 1)).suggest("").finding());
        }
      }
    }
    open.forEach(i -> findings.accept(unclosed(article, paragraph, i)));
  }

  /** Closes before the sentence's final mark where the bracket stands in the last sentence. */
  private Finding unclosed(AnalyzedArticle article, Span paragraph, int at) {
    String rest = article.text().substring(at, paragraph.end());
    Flag flag = Flag.at(rule, article, new Span(at, at + 1));
    int end = rest.length() - 1;
    if (rest.length() > 2 && rest.indexOf('.') == end && rest.indexOf(',') < 0) {
      int word = Math.max(rest.lastIndexOf(' '), 0);
      int from = word == 0 ? at : at + word + 1;
      String last = article.text().substring(from, at + end);
      String close = rest.charAt(0) == '[' ? "]" : ")";
      return Flag.at(rule, article, new Span(from, at + end)).suggest(last + close).finding();
    }
    return flag.suggest("").finding();
  }

  private static boolean isNumbering(String text, Span paragraph, int at) {
    boolean face = at > paragraph.start() && ":;-=".indexOf(text.charAt(at - 1)) >= 0;
    int word = at;
    while (word > paragraph.start() && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    return face || at - word <= 2;
  }
}
