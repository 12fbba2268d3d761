package org.calque.check;

import java.util.Locale;
import org.calque.article.Article;
import org.jspecify.annotations.Nullable;

/** What no news article is, and no rule is made for: texts without end, words without end. */
final class Limits {

  /**
   * The longest word, in UTF-16 code units. Expressions that look for a word's end begin anew at
   * each letter of it, so their time grows with the square of its length; a web address is far
   * shorter.
   */
  private static final int LONGEST_WORD = 2_000;

  /** Scripts from here on (Chinese, Japanese) put no spaces between words. */
  private static final char FIRST_WITHOUT_SPACES = '\u2e80';

  private Limits() {}

  /** Why an article is not checked; null where it is within the limits. */
  static @Nullable String broken(Article article, int maxLength) {
    String text = article.text();
    if (text.isBlank()) {
      return "there is no text in it";
    }
    if (text.length() > maxLength) {
      return String.format(
          Locale.ROOT,
          "the article has %,d characters; at most %,d are checked: divide it",
          text.length(),
          maxLength);
    }
    int word = longestWord(text);
    return word <= LONGEST_WORD
        ? null
        : String.format(
            Locale.ROOT, "there is a word of %,d characters in it: this is not prose", word);
  }

  private static int longestWord(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = c < FIRST_WITHOUT_SPACES && !Character.isWhitespace(c);
      length = inside ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
