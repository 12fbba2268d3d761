package org.calque.report;

import java.util.Locale;

/**
 * Text from outside, made safe to print: an article cannot move the cursor, colour the screen, turn
 * the reading direction or break a line.
 */
public final class Printable {

  private static final char FIRST_CONTROL_PICTURE = '\u2400';
  private static final char DELETE = '\u007f';
  private static final char DELETE_PICTURE = '\u2421';

  private Printable() {}

  /**
   * One line: breaks and tabs become spaces, control characters their pictures, and what turns the
   * reading direction its code point in brackets; invisible direction marks are left out.
   */
  public static String of(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = !isBreak(c) && !Character.isISOControl(c) && !steersDirection(c);
      if (harmless && !Character.isSurrogate(c)) {
        if (safe != null) {
          safe.append(c);
        }
        continue;
      }
      if (safe == null) {
        safe = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        safe.append(c).append(text.charAt(++i));
      } else {
        safe.append(picture(c));
      }
    }
    return safe == null ? text : safe.toString();
  }

  private static String picture(char c) {
    if (isBreak(c)) {
      return " ";
    }
    if (isDirectionMark(c)) {
      return "";
    }
    if (c == DELETE) {
      return String.valueOf(DELETE_PICTURE);
    }
    if (c < ' ') {
      return String.valueOf((char) (FIRST_CONTROL_PICTURE + c));
    }
    return String.format(Locale.ROOT, "<U+%04X>", (int) c);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isDirectionMark(char c) {
    return c == '\u200e' || c == '\u200f' || c == '\u061c';
  }

  /** Marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm. */
  static boolean steersDirection(char c) {
    return isDirectionMark(c)
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
