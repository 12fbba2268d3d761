package org.calque.detect.figures;

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

/** More than all of them: {@code 120 percent of the voters}. Targets and averages may be passed. */
public final class OverWholeDetector implements Detector {

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(\\d[\\d.,]*) ?(?:percent|per cent|%) of (?:all |the |its |their |those |these )+"
              + "(?:\\p{L}+ ){0,2}?(?:residents|voters|votes|people|respondents|students|workers"
              + "|employees|households|families|patients|victims|passengers|members|children|women"
              + "|men|citizens|villagers|evacuees|participants|lawmakers|seats|ballots|houses"
              + "|homes|population)\\b");

  private final Rule rule;

  public OverWholeDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      Matcher m = SHARE.matcher(sentence.span().of(article.text()));
      while (m.find()) {
        String number = m.group(1).replace(",", "");
        if (number.matches("\\d+(?:\\.\\d+)?") && Double.parseDouble(number) > 100) {
          int offset = sentence.span().start();
          Span span = new Span(offset + m.start(), offset + m.end());
          findings.accept(Flag.at(rule, article, span).finding());
        }
      }
    }
  }
}
