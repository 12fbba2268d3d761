package org.calque.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.article.Paragraph;
import org.calque.article.Span;

/** A sentence of the article's own prose, with its tokens. */
public final class Sentence {

  private final Paragraph paragraph;
  private final Span span;
  private final List<Token> tokens;
  private final Set<String> words;

  Sentence(Paragraph paragraph, Span span, List<Token> tokens) {
    this.paragraph = paragraph;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    Set<String> found = new HashSet<>();
    tokens.forEach(t -> found.add(t.lower()));
    this.words = found;
  }

  public Paragraph paragraph() {
    return paragraph;
  }

  public boolean isHeadline() {
    return paragraph.kind() == Paragraph.Kind.HEADLINE;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The token's lower-case form, or the empty string outside the sentence. */
  public String lower(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  /** Whether a word stands in the sentence; lower case. */
  public boolean has(String lower) {
    return words.contains(lower);
  }

  /** From the first token to the last, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }
}
