package org.calque.analysis.people;

import java.util.List;
import org.calque.analysis.Sentence;
import org.calque.article.Span;

/**
 * A run of capitalised words that may be a person's name.
 *
 * @param first its first token
 * @param end one past its last token
 * @param parts what identifies: <i>Mohammed, Shia, Sudani</i> of “Mohammed Shia al-Sudani”
 */
public record Name(Sentence sentence, int first, int end, List<Part> parts) {

  /**
   * One identifying part.
   *
   * @param first its first token
   * @param end one past its last token; a hyphenated part has three tokens
   * @param text as it stands
   * @param key for comparison: lower case, without accents, hyphens and apostrophes
   */
  public record Part(int first, int end, String text, String key) {}

  public Name {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name has parts");
    }
  }

  public Span span() {
    return sentence.span(first, end - 1);
  }

  public Span span(Part part) {
    return sentence.span(part.first(), part.end() - 1);
  }

  public boolean isFull() {
    return parts.size() > 1;
  }

  public List<String> keys() {
    return parts.stream().map(Part::key).toList();
  }

  /** The name as it stands in the article's text. */
  public String text(CharSequence article) {
    return span().of(article);
  }
}
