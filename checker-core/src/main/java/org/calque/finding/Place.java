package org.calque.finding;

import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Span;

/**
 * A stretch of some article's file, complete in itself: the article need not be at hand.
 *
 * @param path the article's, as the user named it
 * @param span in the decoded file, UTF-16 code units
 * @param line from 1; so {@code column}, {@code endLine} and {@code endColumn}
 * @param text what stands there, without markup
 */
public record Place(
    String path, Span span, int line, int column, int endLine, int endColumn, String text) {

  /**
   * The place of a span of an article's text.
   *
   * @param lines of the article's file
   */
  public static Place of(Article article, Span span, LineIndex lines) {
    Span raw = article.map().toRaw(span);
    return new Place(
        article.path(),
        raw,
        lines.line(raw.start()),
        lines.column(raw.start()),
        lines.line(raw.end()),
        lines.column(raw.end()),
        span.of(article.text()));
  }
}
