package org.calque.analysis.people;

import org.calque.analysis.Sentence;
import org.calque.article.Span;

/**
 * A title as it stands in a sentence.
 *
 * @param first its first token
 * @param end one past its last token
 * @param form how it is written there: in full, shortened, or by another English name
 */
public record TitleUse(Sentence sentence, int first, int end, Title title, Form form) {

  /** How a title is written. */
  public enum Form {
    FULL,
    SHORT,
    OTHER
  }

  public Span span() {
    return sentence.span(first, end - 1);
  }
}
