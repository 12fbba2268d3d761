package org.calque.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Escapes in JSON what a terminal or an editor would obey: C1 controls and the characters that
 * steer the reading direction. They stand in strings alone, so the JSON means the same.
 */
final class JsonSafeWriter extends FilterWriter {

  JsonSafeWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char unit = (char) c;
    boolean harmful =
        (unit >= '\u007f' && unit <= '\u009f')
            || unit == '\u2028'
            || unit == '\u2029'
            || Printable.steersDirection(unit);
    if (harmful) {
      out.write(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    } else {
      out.write(unit);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }
}
