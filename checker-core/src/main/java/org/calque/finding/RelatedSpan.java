package org.calque.finding;

import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a finding: the place it conflicts with.
 *
 * @param path the other article, or null for the same
 * @param span in that article's text
 * @param message what stands there, as a short clause
 */
public record RelatedSpan(@Nullable String path, Span span, String message) {

  public static RelatedSpan here(Span span, String message) {
    return new RelatedSpan(null, span, message);
  }
}
