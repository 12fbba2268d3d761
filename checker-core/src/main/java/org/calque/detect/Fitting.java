package org.calque.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.article.Span;
import org.calque.finding.Finding;

/**
 * Fits suggestions to the words around them: the article before, the space that a deletion leaves.
 */
final class Fitting {

  private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Aa]n?) $");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?:^|[.!?:\\n])[\\s“‘\"'(]*$");
  private static final Pattern NO_ARTICLE =
      Pattern.compile("(?i)^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those)\\b.*");

  private Fitting() {}

  static Finding fit(Finding finding, String text) {
    if (finding.suggestions().isEmpty()) {
      return finding;
    }
    return finding.suggestions().contains("")
        ? fitDeletion(finding, text)
        : fitArticle(finding, text);
  }

  /** “the” stands already before the span. */
  private static Finding withoutSecondThe(Finding finding, String text) {
    int start = finding.span().start();
    if (start < 4 || !text.regionMatches(true, start - 4, "the ", 0, 4)) {
      return finding;
    }
    List<String> bare =
        finding.suggestions().stream()
            .map(s -> s.startsWith("the ") ? s.substring(4) : s)
            .distinct()
            .toList();
    return finding.withSpan(finding.span(), bare);
  }

  /** A deletion takes the space after it along, or before it at the end of a clause. */
  private static Finding fitDeletion(Finding finding, String text) {
    Span span = finding.span();
    boolean spaceBefore =
        span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1));
    boolean spaceAfter = span.end() < text.length() && text.charAt(span.end()) == ' ';
    if (spaceAfter && opensSentence(span, text)) {
      return fitOpening(finding, text);
    }
    if (spaceBefore && spaceAfter) {
      List<String> wider = new ArrayList<>();
      finding.suggestions().forEach(s -> wider.add(s.isEmpty() ? s : s + " "));
      return finding.withSpan(new Span(span.start(), span.end() + 1), wider);
    }
    boolean clauseEnds =
        span.start() > 0
            && text.charAt(span.start() - 1) == ' '
            && (span.end() == text.length() || ".,;:!?)\n".indexOf(text.charAt(span.end())) >= 0);
    if (clauseEnds) {
      List<String> wider = new ArrayList<>();
      finding.suggestions().forEach(s -> wider.add(s.isEmpty() ? s : " " + s));
      return finding.withSpan(new Span(span.start() - 1, span.end()), wider);
    }
    return finding;
  }

  /** Whether a sentence starts here and goes on, after the span, with a small letter. */
  private static boolean opensSentence(Span span, String text) {
    return Character.isUpperCase(text.charAt(span.start()))
        && span.end() + 1 < text.length()
        && Character.isLowerCase(text.charAt(span.end() + 1))
        && SENTENCE_ENDS.matcher(text.substring(0, span.start())).find();
  }

  /** The next word becomes the sentence's first, with a capital. */
  private static Finding fitOpening(Finding finding, String text) {
    int start = finding.span().end() + 1;
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String next = text.substring(start, end);
    List<String> wider = new ArrayList<>();
    finding
        .suggestions()
        .forEach(s -> wider.add(s.isEmpty() ? Casing.capitalise(next) : s + " " + next));
    return finding.withSpan(new Span(finding.span().start(), end), wider);
  }

  private static Finding fitArticle(Finding finding, String text) {
    Matcher before =
        ARTICLE_BEFORE.matcher(
            text.substring(Math.max(0, finding.span().start() - 4), finding.span().start()));
    if (!before.find()) {
      return finding;
    }
    String article = before.group(1);
    boolean changes =
        finding.suggestions().stream()
            .anyMatch(
                s ->
                    !IndefiniteArticle.before(s).equalsIgnoreCase(article)
                        || NO_ARTICLE.matcher(s).matches());
    if (!changes) {
      return finding;
    }
    List<String> wider = new ArrayList<>();
    for (String suggestion : finding.suggestions()) {
      boolean bare = NO_ARTICLE.matcher(suggestion).matches();
      String fitted = bare ? suggestion : IndefiniteArticle.before(suggestion) + " " + suggestion;
      wider.add(Character.isUpperCase(article.charAt(0)) ? Casing.capitalise(fitted) : fitted);
    }
    int start = finding.span().start() - article.length() - 1;
    return finding.withSpan(new Span(start, finding.span().end()), wider);
  }
}
