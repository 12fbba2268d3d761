package org.calque.detect.dates;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * A bare weekday after a comma, as Indonesian news closes its sentences: {@code said in Jakarta,
 * Thursday (June 13)}.
 */
public final class CommaWeekdayDetector implements Detector {

  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final Pattern BARE =
      Pattern.compile(
          "(?<=[\\p{L}\\d'’\"”)])(, (?<day>"
              + WEEKDAY
              + "(?: (?:morning|afternoon|evening|night))?))(?: \\([^()]{3,20}\\)| local time|[.]$|,? [\\p{L}]+ed\\b|, \\d{1,2}[ /]|, "
              + "(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d)");

  /** {@code said, Wednesday, that}: both commas go. */
  private static final Pattern AFTER_SAID =
      Pattern.compile(
          "(?<=\\b(?:said|told|added|stated|explained|announced|confirmed|revealed)(?: \\p{L}{1,12})?)(, (?<day>"
              + WEEKDAY
              + "(?: (?:morning|afternoon|evening|night))?),)(?= (?:that|the|he|she|it|they)\\b)");

  private static final Pattern LISTED =
      Pattern.compile("(?s).*\\b(?:" + WEEKDAY + "s?[^.]{0,20}|yesterday|[Tt]oday|tomorrow|Day)$");

  private final Rule rule;

  public CommaWeekdayDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      find(article, sentence, AFTER_SAID, findings);
      find(article, sentence, BARE, findings);
    }
  }

  private void find(
      AnalyzedArticle article, Sentence sentence, Pattern pattern, Consumer<Finding> findings) {
    String text = sentence.span().of(article.text());
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (!LISTED.matcher(text.substring(0, m.start())).matches()) {
        int offset = sentence.span().start();
        Span span = new Span(offset + m.start(1), offset + m.end(1));
        findings.accept(Flag.at(rule, article, span).suggest(" on " + m.group("day")).finding());
      }
    }
  }
}
