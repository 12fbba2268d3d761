package org.calque.finding;

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
    String path, Span span, int line, int column, int endLine, int endColumn, String text) {}
