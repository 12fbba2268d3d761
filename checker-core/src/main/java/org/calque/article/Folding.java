package org.calque.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as set wordings are compared: lower case, without accents, vowel signs or curly quotes. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");

  private Folding() {}

  static String fold(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return isAscii(plain)
        ? plain
        : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
