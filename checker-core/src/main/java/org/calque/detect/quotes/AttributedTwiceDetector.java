package org.calque.detect.quotes;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Speech given to its speaker twice: {@code According to him, "...," he said}.
 *
 * <p>A pronoun's opening goes; after a name the closing attribution does.
 */
public final class AttributedTwiceDetector implements Detector {

  private static final String PRONOUN_SAID = "(?:he|she|they) (?:also |further )?" + Speech.SAID;
  private static final String OPENING =
      "(?<head>(?:According to|In the opinion of|For) (?<who>him|her|them|\\p{Lu}[^,\"“”.]{1,40}?),? )";
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<=^|[.?!][\"”]? )"
              + OPENING
              + "(?<first>[\"“]?\\p{L}+)[^\"“”]{0,400}(?<tail>,(?<close>[\"”]) "
              + PRONOUN_SAID
              + "\\.)");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<=^|[.?!][\"”]? )"
              + OPENING
              + "(?<first>\\p{L}+)[^\"“”.]{0,300}(?<tail>,(?<close>) "
              + PRONOUN_SAID
              + "\\.)");
  private static final Pattern SAID_TWICE =
      Pattern.compile(
          Speech.SPEAKER
              + " "
              + Speech.SAID
              + "(?: that)?[,:]? [\"“][^\"“”]{3,400}(?<tail>,(?<close>[\"”]) "
              + PRONOUN_SAID
              + "\\.)");

  private final Rule rule;

  public AttributedTwiceDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.kind().isProse()) {
        String text = paragraph.span().of(article.text());
        int offset = paragraph.span().start();
        opened(article, QUOTED.matcher(text), offset, findings);
        opened(article, REPORTED.matcher(text), offset, findings);
        Matcher twice = SAID_TWICE.matcher(text);
        while (twice.find()) {
          findings.accept(withoutTail(article, twice, offset));
        }
      }
    }
  }

  private void opened(AnalyzedArticle article, Matcher m, int offset, Consumer<Finding> findings) {
    while (m.find()) {
      boolean pronoun = m.group("who").matches("him|her|them");
      findings.accept(pronoun ? withoutHead(article, m, offset) : withoutTail(article, m, offset));
    }
  }

  private Finding withoutHead(AnalyzedArticle article, Matcher m, int offset) {
    String first = m.group("first");
    boolean quoted = !Character.isLetter(first.charAt(0));
    String better =
        quoted ? first.charAt(0) + Casing.capitalise(first.substring(1)) : Casing.capitalise(first);
    Span span = new Span(offset + m.start("head"), offset + m.end("first"));
    return Flag.at(rule, article, span).suggest(better).finding();
  }

  private Finding withoutTail(AnalyzedArticle article, Matcher m, int offset) {
    Span span = new Span(offset + m.start("tail"), offset + m.end("tail"));
    return Flag.at(rule, article, span).suggest("." + m.group("close")).finding();
  }
}
