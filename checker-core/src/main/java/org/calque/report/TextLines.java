package org.calque.report;

import java.io.IOException;
import java.io.Writer;
import org.calque.finding.Severity;

/** Writes the lines of the text report: excerpts underlined, sentences wrapped. */
final class TextLines {

  /** First strong isolate: what follows reads in its own direction and does not disturb ours. */
  static final char ISOLATE = '\u2068';

  static final char POP_ISOLATE = '\u2069';

  private final Writer out;
  private final TextStyle style;

  TextLines(Writer out, TextStyle style) {
    this.out = out;
    this.style = style;
  }

  void line(String text) throws IOException {
    out.write(text + "\n");
  }

  /**
   * The excerpt with its span underlined. In a line that is read from right to left, columns say
   * nothing: the span stands once more below it instead.
   */
  void excerpt(Excerpt excerpt, Severity severity) throws IOException {
    Ink ink = Ink.of(severity);
    String shown = excerpt.before() + style.paint(ink, excerpt.flagged()) + excerpt.after();
    if (excerpt.hasRightToLeft()) {
      line("    " + ISOLATE + shown + POP_ISOLATE);
      line("    ^ " + ISOLATE + style.paint(ink, excerpt.flagged()) + POP_ISOLATE);
      return;
    }
    line("    " + shown);
    String marks = "^".repeat(Math.max(1, DisplayWidth.of(excerpt.flagged())));
    line("    " + " ".repeat(DisplayWidth.of(excerpt.before())) + style.paint(ink, marks));
  }

  /**
   * A sentence over as many lines as it takes.
   *
   * @param first what the first line begins with; it may be painted
   * @param rest what the others begin with
   */
  void wrapped(String first, String rest, String text) throws IOException {
    for (String line : Paragraphs.wrap(first, rest, text, style.columns())) {
      line(line);
    }
  }
}
