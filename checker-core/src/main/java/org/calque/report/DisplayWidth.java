package org.calque.report;

/** How many columns of a terminal a text takes, after Unicode's East Asian Width (UAX 11). */
final class DisplayWidth {

  /** First and last code points of the wide and full-width ranges. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff,
    0xa000, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff01, 0xff60,
    0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    boolean zero =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    return zero ? 0 : isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** As much of a text's beginning as fits into so many columns. */
  static String head(String text, int columns) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += of(codePoint);
      if (used > columns) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return text.substring(0, at);
  }

  /** As much of a text's end as fits into so many columns. */
  static String tail(String text, int columns) {
    int at = text.length();
    int used = 0;
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      used += of(codePoint);
      if (used > columns) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return text.substring(at);
  }
}
