package org.calque.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides plain text into blocks: at blank lines, and at every line break that is not there merely
 * because the line was full.
 *
 * <p>A line is full where the next one's first word would not have fitted into it, the longest line
 * of the text being the measure. A line that breaks off before a word in lower case is no paragraph
 * either.
 */
final class PlainLayout {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 132;

  private final String raw;
  private final LayoutBuilder layout;
  private final List<Span> group = new ArrayList<>();
  private int width;

  private PlainLayout(String raw, LayoutBuilder layout) {
    this.raw = raw;
    this.layout = layout;
  }

  /** Lays out the text from an offset on. */
  static void of(String raw, int from, LayoutBuilder layout) {
    PlainLayout plain = new PlainLayout(raw, layout);
    List<Span> lines = lines(raw, from);
    for (Span line : lines) {
      plain.width = Math.max(plain.width, line.length());
    }
    for (Span line : lines) {
      if (line.isEmpty()) {
        plain.flush();
      } else {
        plain.group.add(line);
      }
    }
    plain.flush();
  }

  /** The lines without the white space around them. */
  private static List<Span> lines(String raw, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= raw.length(); i++) {
      boolean ends = i == raw.length() || raw.charAt(i) == '\n' || raw.charAt(i) == '\r';
      if (ends) {
        lines.add(trim(raw, start, i));
        boolean two = i + 1 < raw.length() && raw.charAt(i) == '\r' && raw.charAt(i + 1) == '\n';
        i = two ? i + 1 : i;
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span trim(String raw, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(raw.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(raw.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private void flush() {
    boolean wrapped = isWrapped();
    for (int i = 0; i < group.size(); i++) {
      if (i == 0 || !(wrapped || continues(group.get(i - 1), group.get(i)))) {
        layout.open(Block.Role.TEXT);
      } else {
        layout.space(group.get(i - 1).end(), group.get(i).start());
      }
      layout.keep(group.get(i).of(raw), group.get(i).start());
    }
    layout.close();
    group.clear();
  }

  private boolean isWrapped() {
    if (group.size() < 2 || width < NARROWEST || width > WIDEST) {
      return false;
    }
    int full = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      full += group.get(i).length() + 1 + firstWord(group.get(i + 1)) > width ? 1 : 0;
    }
    return full * 10 >= (group.size() - 1) * 9;
  }

  /** Whether a line ends inside a sentence that the next one goes on with in lower case. */
  private boolean continues(Span line, Span next) {
    return Character.isLowerCase(raw.charAt(next.start()))
        && ".!?:;".indexOf(raw.charAt(line.end() - 1)) < 0;
  }

  private int firstWord(Span line) {
    int end = line.start();
    while (end < line.end() && !Character.isWhitespace(raw.charAt(end))) {
      end++;
    }
    return end - line.start();
  }
}
