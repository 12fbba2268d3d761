package org.calque.article;

/**
 * White space as a reader sees it: no-break and wide spaces too, which Java's own test leaves out.
 */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
