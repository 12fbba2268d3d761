package org.calque.report;

import org.calque.article.Article;
import org.calque.article.Paragraph;
import org.calque.article.Span;

/**
 * A flagged span with as much of its paragraph as fits on one line of a terminal; all three parts
 * are safe to print.
 */
record Excerpt(String before, String flagged, String after) {

  private static final String CUT = "…";

  private static final int LONGEST_WORD = 20;

  /** How much of the article is looked at on each side, in UTF-16 code units. */
  private static final int REACH = 400;

  static Excerpt of(Article article, Span span, int columns) {
    String text = article.text();
    Span around = paragraph(article, span);
    String left =
        Printable.of(
            text.substring(
                whole(text, Math.max(around.start(), span.start() - REACH)), span.start()));
    String right =
        Printable.of(
            text.substring(span.end(), whole(text, Math.min(around.end(), span.end() + REACH))));
    String middle = Printable.of(span.of(text));
    int room = columns - DisplayWidth.of(middle);
    if (room < 2) {
      return new Excerpt("", DisplayWidth.head(middle, Math.max(1, columns - 1)) + CUT, "");
    }
    int leftWants = DisplayWidth.of(left);
    int rightWants = DisplayWidth.of(right);
    int leftGets = Math.min(leftWants, Math.max(room / 2, room - rightWants));
    int rightGets = Math.min(rightWants, room - leftGets);
    String before =
        leftGets < leftWants || around.start() < span.start() - REACH
            ? CUT + fromWord(DisplayWidth.tail(left, leftGets - 1))
            : left;
    String after =
        rightGets < rightWants || around.end() > span.end() + REACH
            ? toWord(DisplayWidth.head(right, rightGets - 1)) + CUT
            : right;
    return new Excerpt(before, middle, after);
  }

  /** Drops the rest of a word that was cut, unless words are not divided by spaces. */
  private static String fromWord(String text) {
    int space = text.indexOf(' ');
    return space >= 0 && space < LONGEST_WORD ? text.substring(space) : text;
  }

  private static String toWord(String text) {
    int space = text.lastIndexOf(' ');
    return space >= 0 && text.length() - space <= LONGEST_WORD
        ? text.substring(0, space + 1)
        : text;
  }

  private static Span paragraph(Article article, Span span) {
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.span().contains(span)) {
        return paragraph.span();
      }
    }
    return span;
  }

  /** Moves an offset out of the middle of a surrogate pair. */
  private static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }

  String line() {
    return before + flagged + after;
  }

  /** Whether some of the line is read from right to left. */
  boolean hasRightToLeft() {
    return line()
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
