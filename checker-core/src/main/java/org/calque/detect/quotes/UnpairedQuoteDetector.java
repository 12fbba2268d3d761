package org.calque.detect.quotes;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.QuoteMark;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that is not opened or not closed.
 *
 * <p>A quotation that runs on needs no closing mark at the paragraph's end: the next paragraph
 * opens with a mark again, or the quotation is closed there. The place of a lost mark is where the
 * attribution begins, else the end of the paragraph or the start of the sentence.
 */
public final class UnpairedQuoteDetector implements Detector {

  private static final Pattern BEFORE_ATTRIBUTION =
      Pattern.compile("(\\S+[,?!])[ ](?=" + Speech.ATTRIBUTION + ")");
  private static final Pattern NO_COMMA =
      Pattern.compile("(\\p{L}+) (?=(?:said|added|explained|stated) " + Speech.SPEAKER + "[.,])");
  private static final Pattern AFTER_SPEECH = Pattern.compile(" " + Speech.ATTRIBUTION);
  private static final Pattern LAST_WORD = Pattern.compile("([^\\s\"“”]+[.?!])\\s*$");
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:^|(?<=[.?!]['’)]? )|(?<=" + Speech.SAID + "[,:] ))[^\\s\"“”]+");

  private final Rule rule;

  public UnpairedQuoteDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Span> paragraphs =
        article.article().paragraphs().stream()
            .filter(p -> p.kind().isProse())
            .map(Paragraph::span)
            .toList();
    QuoteMark open = null;
    int after = 0;
    int tangled = 0;
    for (QuoteMark mark : article.quoteMarks()) {
      Span paragraph = paragraphs.get(mark.paragraph());
      if (mark.opens() && open != null && !runsOn(open, mark, paragraph, article.text())) {
        tangled += unclosed(article, open, mark, paragraphs, findings) ? 0 : 1;
      } else if (!mark.opens() && open == null && tangled > 0) {
        tangled--;
      } else if (!mark.opens() && open == null && endsSpeech(article.text(), mark)) {
        unopened(article, Math.max(after, paragraph.start()), mark, findings);
      }
      open = mark.opens() ? mark : null;
      after = mark.at() + 1;
    }
    if (open != null) {
      unclosed(article, open, null, paragraphs, findings);
    }
  }

  /** The next paragraph opens with a mark again, and no attribution lies between. */
  private static boolean runsOn(QuoteMark open, QuoteMark next, Span paragraph, String text) {
    return next.paragraph() == open.paragraph() + 1
        && next.at() == paragraph.start()
        && !BEFORE_ATTRIBUTION.matcher(text.substring(open.at(), next.at())).find()
        && !NO_COMMA.matcher(text.substring(open.at(), next.at())).find();
  }

  /** {@code ," he said}. */
  private static boolean endsSpeech(String text, QuoteMark mark) {
    boolean stopped = mark.at() > 0 && ",?!".indexOf(text.charAt(mark.at() - 1)) >= 0;
    return stopped && AFTER_SPEECH.matcher(text.substring(mark.at() + 1)).lookingAt();
  }

  /**
   * Reports where the mark is missing: before the attribution, or at the paragraph's end.
   *
   * @return false where the place is not known: a quotation within a quotation looks like that
   */
  private boolean unclosed(
      AnalyzedArticle article,
      QuoteMark open,
      @Nullable QuoteMark next,
      List<Span> paragraphs,
      Consumer<Finding> findings) {
    String text = article.text();
    char close = text.charAt(open.at()) == '"' ? '"' : '”';
    int paragraphEnd = paragraphs.get(open.paragraph()).end();
    int end = next == null ? paragraphEnd : Math.min(paragraphEnd, next.at());
    String quoted = text.substring(open.at() + 1, end);
    Matcher attribution = BEFORE_ATTRIBUTION.matcher(quoted);
    Matcher last = LAST_WORD.matcher(quoted);
    Matcher bare = NO_COMMA.matcher(quoted);
    boolean attributed = attribution.find();
    if (!attributed && bare.find()) {
      int at = open.at() + 1 + bare.start(1);
      report(article, at, bare.group(1), "," + close, findings);
      return true;
    }
    boolean atEnd = end == paragraphEnd && last.find() && !isNested(article, open);
    if (attributed || atEnd) {
      Matcher place = attributed ? attribution : last;
      int at = open.at() + 1 + place.start(1);
      report(article, at, place.group(1), String.valueOf(close), findings);
    }
    return attributed || atEnd;
  }

  /** Another mark in the paragraph: a quotation within one, which double marks cannot show. */
  private static boolean isNested(AnalyzedArticle article, QuoteMark open) {
    return article.quoteMarks().stream()
        .anyMatch(m -> m.paragraph() == open.paragraph() && !m.opens() && m.at() > open.at());
  }

  private void report(
      AnalyzedArticle article, int at, String word, String close, Consumer<Finding> findings) {
    findings.accept(
        Flag.at(rule, article, new Span(at, at + word.length())).suggest(word + close).finding());
  }

  private void unopened(
      AnalyzedArticle article, int from, QuoteMark close, Consumer<Finding> findings) {
    String before = article.text().substring(from, close.at());
    char open = article.text().charAt(close.at()) == '"' ? '"' : '“';
    Matcher start = SENTENCE_START.matcher(before);
    int at = -1;
    String word = "";
    while (start.find()) {
      at = from + start.start();
      word = start.group();
    }
    if (at >= 0 && !word.isBlank()) {
      Span span = new Span(at, at + word.length());
      findings.accept(Flag.at(rule, article, span).suggest(open + word).finding());
    }
  }
}
