package org.calque.detect.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.DetectorException;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds an entry's regular expression (Java's) in headline and body, paragraph by paragraph.
 *
 * <p>The finding's span is the group named {@code flag}, or the whole match; {@code suggest} may
 * use {@code $1}. {@code in: headline}, {@code in: body} or {@code in: first} (paragraph) restricts
 * it. An expression that backtracks without end is given up and said to, so one bad rule cannot
 * stop a run.
 */
public final class RegexDetector implements Detector {

  private static final int READS_PER_CHARACTER = 2_000;

  private final Rule rule;
  private final List<Expression> expressions = new ArrayList<>();

  private record Expression(Rule.Entry entry, Pattern pattern, boolean named, String in) {}

  public RegexDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    for (Rule.Entry entry : rule.entries()) {
      for (String pattern : entry.texts("pattern")) {
        try {
          boolean named = pattern.contains("(?<flag>");
          expressions.add(new Expression(entry, Pattern.compile(pattern), named, entry.text("in")));
        } catch (PatternSyntaxException e) {
          throw new RuleException(
              entry.location(), "not a regular expression: " + e.getDescription());
        }
      }
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.kind().isProse()) {
        for (Expression expression : expressions) {
          if (isIn(expression, paragraph)) {
            scan(expression, paragraph, article, findings);
          }
        }
      }
    }
  }

  private static boolean isIn(Expression expression, Paragraph paragraph) {
    boolean headline = paragraph.kind() == Paragraph.Kind.HEADLINE;
    return switch (expression.in()) {
      case "headline" -> headline;
      case "body" -> !headline;
      case "first" -> paragraph.span().start() == 0;
      default -> true;
    };
  }

  private void scan(
      Expression expression,
      Paragraph paragraph,
      AnalyzedArticle article,
      Consumer<Finding> findings) {
    String text = paragraph.span().of(article.text());
    Matcher matcher = expression.pattern().matcher(new BudgetedText(text, READS_PER_CHARACTER));
    try {
      while (matcher.find()) {
        findings.accept(finding(expression, matcher, text, paragraph.span().start(), article));
      }
    } catch (BudgetedText.Spent | StackOverflowError e) {
      throw new DetectorException(
          expression.entry().location(), "the expression backtracks without end on this text");
    }
  }

  private Finding finding(
      Expression expression, Matcher matcher, String text, int offset, AnalyzedArticle article) {
    int start = expression.named() ? matcher.start("flag") : matcher.start();
    int end = expression.named() ? matcher.end("flag") : matcher.end();
    Flag flag =
        Flag.at(rule, article, new Span(offset + start, offset + end)).of(expression.entry());
    for (String suggestion : expression.entry().texts("suggest")) {
      flag.suggest(fill(suggestion, matcher, text));
    }
    return flag.finding();
  }

  private static String fill(String suggestion, Matcher matcher, String text) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < suggestion.length(); i++) {
      char c = suggestion.charAt(i);
      boolean group =
          c == '$' && i + 1 < suggestion.length() && Character.isDigit(suggestion.charAt(i + 1));
      if (group) {
        int number = suggestion.charAt(++i) - '0';
        boolean taken = number <= matcher.groupCount() && matcher.start(number) >= 0;
        filled.append(taken ? text.substring(matcher.start(number), matcher.end(number)) : "");
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
