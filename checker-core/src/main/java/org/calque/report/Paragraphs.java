package org.calque.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
public final class Paragraphs {

  private Paragraphs() {}

  /**
   * The lines of a text.
   *
   * @param first what the first line begins with; it may be painted
   * @param rest what the others begin with
   * @param columns of the terminal; a longer word gets a line of its own
   */
  public static List<String> wrap(String first, String rest, String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int indent = DisplayWidth.of(rest);
    int used = indent;
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      int width = DisplayWidth.of(word);
      if (!empty && used + 1 + width > columns) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        used = indent;
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      used += width + (empty ? 0 : 1);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
