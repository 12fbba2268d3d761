package org.calque.detect.variants;

import java.util.Map;
import org.calque.article.Span;

/**
 * Something that can be written in several styles, where it stands.
 *
 * @param span what is replaced when another style prevails
 * @param style the style it has: {@code percent}
 * @param otherwise how it reads in each other style
 */
record Styled(Span span, String style, Map<String, String> otherwise) {

  Styled {
    otherwise = Map.copyOf(otherwise);
  }
}
