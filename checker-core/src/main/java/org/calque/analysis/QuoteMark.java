package org.calque.analysis;

import org.calque.article.Span;

/**
 * A double quotation mark.
 *
 * @param at its place in the article's text
 * @param opens whether it opens a quotation, by its form or by the spaces around it
 * @param paragraph which prose paragraph it stands in, from 0
 */
public record QuoteMark(int at, boolean opens, int paragraph) {

  public Span span() {
    return new Span(at, at + 1);
  }
}
