package org.calque.analysis;

import java.util.Locale;
import org.calque.article.Span;

/**
 * A word, number or punctuation mark.
 *
 * <p>Numbers keep their inner marks ({@code 2.500}, {@code 5/9}), dotted abbreviations theirs
 * ({@code U.S.}, {@code a.m.}); a possessive {@code 's} and {@code n't} are tokens of their own,
 * and so is a hyphen.
 *
 * @param start in the article's text, UTF-16 code units
 * @param text as it stands
 * @param lower in lower case, with straight apostrophes: what patterns are compared with
 */
public record Token(int start, String text, String lower) {

  public Token(int start, String text) {
    this(start, text, text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\''));
  }

  public int end() {
    return start + text.length();
  }

  public Span span() {
    return new Span(start, end());
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return Character.isLetter(text.charAt(0))
        || (text.length() > 1
            && (text.charAt(0) == '\'' || text.charAt(0) == '’')
            && Character.isLetter(text.charAt(1)));
  }

  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean isPunctuation() {
    return !isWord() && !isNumber();
  }

  /** Whether the word begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether the token is a possessive {@code 's} or the apostrophe after a plural. */
  public boolean isPossessive() {
    return lower.equals("'s") || lower.equals("'");
  }
}
