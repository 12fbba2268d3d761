package org.calque.report;

/**
 * How the text report looks.
 *
 * @param colours whether the terminal is painted
 * @param columns how wide it is
 * @param brief whether articles without findings, scores and the summary are left out
 */
public record TextStyle(boolean colours, int columns, boolean brief) {

  /** What a file or a pipe gets. */
  public static final TextStyle PLAIN = new TextStyle(false, 100, false);

  public TextStyle {
    columns = Math.max(40, columns);
  }

  String paint(Ink ink, String text) {
    return colours ? ink.paint(text) : text;
  }
}
