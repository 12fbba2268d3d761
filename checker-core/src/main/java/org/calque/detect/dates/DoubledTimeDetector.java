package org.calque.detect.dates;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * One event dated twice: {@code Last week, the premier on Friday announced}.
 *
 * <p>The second date must stand beside the main verb, or it dates something else ({@code Last week,
 * he said he would resign on Friday}).
 */
public final class DoubledTimeDetector implements Detector {

  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:Last week|Last month|This week|Yesterday|Last night|A few days ago|Several days ago"
              + "|Some time ago|Recently|A while ago|The other day|Earlier this week),? ");
  private static final Pattern DATED =
      Pattern.compile(
          "(?<before>\\p{L}+) (?:on )?"
              + WEEKDAY
              + "(?: (?:morning|afternoon|evening|night))?(?: \\([^()]{3,20}\\))?(?: (?<after>\\p{L}+))?");
  private static final Pattern LATER_CLAUSE =
      Pattern.compile(
          "(?i)\\b(?:that|would|will|which|who|because|after|before|when|to|if|until|and|but)\\b");
  private static final int REACH = 110;

  private final Rule rule;
  private final Grammar grammar;

  public DoubledTimeDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      String text = sentence.span().of(article.text());
      Matcher opening = OPENING.matcher(text);
      if (opening.find() && isDatedAgain(text.substring(opening.end()))) {
        report(article, sentence, opening.end(), findings);
      }
    }
  }

  private boolean isDatedAgain(String clause) {
    Matcher m = DATED.matcher(clause);
    if (!m.find() || m.start() > REACH) {
      return false;
    }
    boolean first = !LATER_CLAUSE.matcher(clause.substring(0, m.start())).find();
    String after = m.group("after");
    return first && (isPast(m.group("before")) || (after != null && isPast(after)));
  }

  private boolean isPast(String word) {
    return grammar.tags(word).contains("VBD");
  }

  /** Deletes the opening; the word after it gets the capital. */
  private void report(
      AnalyzedArticle article, Sentence sentence, int length, Consumer<Finding> findings) {
    String text = article.text();
    int start = sentence.span().start();
    int first = start + length;
    int end = first;
    while (Character.isLowerCase(text.charAt(first)) && Character.isLetter(text.charAt(end))) {
      end++;
    }
    findings.accept(
        Flag.at(rule, article, new Span(start, end))
            .with("opening", text.substring(start, first).strip().replaceAll(",$", ""))
            .suggest(Casing.capitalise(text.substring(first, end)))
            .finding());
  }
}
