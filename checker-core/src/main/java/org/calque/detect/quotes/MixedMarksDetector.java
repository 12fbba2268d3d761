package org.calque.detect.quotes;

import java.util.ArrayList;
import java.util.List;
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
 * Straight marks in an article of curly ones, or the reverse, where the odd ones are few.
 *
 * <p>Marks of one kind (apostrophes, double quotation marks) that are all alike are let through
 * while they are more than a fifth: some systems curl only one kind.
 */
public final class MixedMarksDetector implements Detector {

  private static final int CLEARLY = 3;
  private static final int OVERWHELMINGLY = 5;

  private final Rule rule;

  public MixedMarksDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    String text = article.text();
    List<Integer> singles = places(article, "'’‘");
    List<Integer> doubles = places(article, "\"”“");
    long straightSingles = straight(text, singles);
    long straightDoubles = straight(text, doubles);
    long straight = straightSingles + straightDoubles;
    long curly = singles.size() + doubles.size() - straight;
    if (Math.max(straight, curly) < CLEARLY * Math.min(straight, curly)) {
      return;
    }
    boolean toCurly = curly > straight;
    boolean flood = Math.max(straight, curly) >= OVERWHELMINGLY * Math.min(straight, curly);
    if (flood || isMixed(straightSingles, singles)) {
      report(article, singles, toCurly, findings);
    }
    if (flood || isMixed(straightDoubles, doubles)) {
      report(article, doubles, toCurly, findings);
    }
  }

  private void report(
      AnalyzedArticle article, List<Integer> places, boolean toCurly, Consumer<Finding> findings) {
    String text = article.text();
    for (int at : places) {
      if (isStraight(text.charAt(at)) == toCurly) {
        String better =
            toCurly
                ? curly(text, at)
                : text.charAt(at) == '’' || text.charAt(at) == '‘' ? "'" : "\"";
        findings.accept(
            Flag.at(rule, article, new Span(at, at + 1))
                .with("style", toCurly ? "curly" : "straight")
                .suggest(better)
                .safe(true)
                .finding());
      }
    }
  }

  private static List<Integer> places(AnalyzedArticle article, String marks) {
    List<Integer> places = new ArrayList<>();
    String text = article.text();
    for (Paragraph paragraph : article.article().paragraphs()) {
      for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
        boolean measure = i > 0 && Character.isDigit(text.charAt(i - 1));
        if (paragraph.kind().isProse() && marks.indexOf(text.charAt(i)) >= 0 && !measure) {
          places.add(i);
        }
      }
    }
    return places;
  }

  private static long straight(String text, List<Integer> places) {
    return places.stream().filter(i -> isStraight(text.charAt(i))).count();
  }

  private static boolean isMixed(long straight, List<Integer> places) {
    return straight > 0 && straight < places.size();
  }

  private static boolean isStraight(char mark) {
    return mark == '\'' || mark == '"';
  }

  private static String curly(String text, int at) {
    boolean opens =
        at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    boolean decade = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    if (text.charAt(at) == '"') {
      return opens ? "“" : "”";
    }
    return opens && !decade ? "‘" : "’";
  }
}
