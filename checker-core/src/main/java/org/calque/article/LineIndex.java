package org.calque.article;

import java.util.Arrays;

/** Line and column, both from 1, of an offset in a file; columns count UTF-16 code units. */
public final class LineIndex {

  private final String raw;
  private final int[] starts;

  public LineIndex(String raw) {
    this.raw = raw;
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean breaks =
          c == '\n' || (c == '\r' && !(i + 1 < raw.length() && raw.charAt(i + 1) == '\n'));
      if (breaks) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The file. */
  public String raw() {
    return raw;
  }

  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The offset at which a line (from 1) begins. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  public int lines() {
    return starts.length;
  }
}
