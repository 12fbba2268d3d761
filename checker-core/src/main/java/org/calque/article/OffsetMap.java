package org.calque.article;

import java.util.Arrays;

/**
 * Leads from offsets in an article's text back to offsets in its file.
 *
 * <pre>
 *   file  &lt;p&gt;Smith &amp;amp; Sons&lt;/p&gt;
 *            |     |    |
 *   text     Smith &amp; Sons          three runs: "Smith ", "&amp;" and " Sons"
 * </pre>
 *
 * A run copied letter by letter maps each unit to its own; a run that stands for an entity or an
 * escape maps as a whole. All offsets are UTF-16 code units.
 */
public final class OffsetMap {

  private final int[] textStart;
  private final int[] rawStart;
  private final int[] rawEnd;
  private final int textLength;

  private OffsetMap(int[] textStart, int[] rawStart, int[] rawEnd, int textLength) {
    this.textStart = textStart;
    this.rawStart = rawStart;
    this.rawEnd = rawEnd;
    this.textLength = textLength;
  }

  /** The map of a text that is its file, letter for letter. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(new int[] {0}, new int[] {0}, new int[] {length}, length);
  }

  /** The file's range that a range of the text came from; never splits an entity or an escape. */
  public Span toRaw(Span text) {
    if (textStart.length == 0) {
      return new Span(0, 0);
    }
    int start = rawStartOf(text.start());
    int end = text.isEmpty() ? start : rawEndOf(text.end());
    return new Span(start, Math.max(start, end));
  }

  private int rawStartOf(int offset) {
    int run = runAt(offset);
    int into = offset - textStart[run];
    return isLiteral(run)
        ? Math.min(rawStart[run] + into, rawEnd[run])
        : into >= textLengthOf(run) ? rawEnd[run] : rawStart[run];
  }

  private int rawEndOf(int end) {
    int run = runAt(end - 1);
    return isLiteral(run) ? rawStart[run] + (end - textStart[run]) : rawEnd[run];
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(textStart, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private boolean isLiteral(int run) {
    return rawEnd[run] - rawStart[run] == textLengthOf(run);
  }

  private int textLengthOf(int run) {
    int next = run + 1 < textStart.length ? textStart[run + 1] : textLength;
    return next - textStart[run];
  }

  /** Collects the text of an article together with its map. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] textStart = new int[16];
    private int[] rawStart = new int[16];
    private int[] rawEnd = new int[16];
    private int runs;

    /** Adds text that stands in the file letter for letter from {@code raw} on. */
    public Builder copy(CharSequence literal, int raw) {
      return replace(literal, raw, raw + literal.length());
    }

    /** Adds text that came from the file's range {@code rawFrom..rawTo}, as a whole. */
    public Builder replace(CharSequence decoded, int rawFrom, int rawTo) {
      if (decoded.length() == 0) {
        return this;
      }
      boolean literal = rawTo - rawFrom == decoded.length();
      boolean joins =
          runs > 0
              && literal
              && rawEnd[runs - 1] == rawFrom
              && rawEnd[runs - 1] - rawStart[runs - 1] == text.length() - textStart[runs - 1];
      if (joins) {
        rawEnd[runs - 1] = rawTo;
      } else {
        grow();
        textStart[runs] = text.length();
        rawStart[runs] = rawFrom;
        rawEnd[runs] = rawTo;
        runs++;
      }
      text.append(decoded);
      return this;
    }

    /** How much text was added so far, in UTF-16 code units. */
    public int length() {
      return text.length();
    }

    /** The last character that was added; there must be one. */
    char last() {
      return text.charAt(text.length() - 1);
    }

    public String text() {
      return text.toString();
    }

    public OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(textStart, runs),
          Arrays.copyOf(rawStart, runs),
          Arrays.copyOf(rawEnd, runs),
          text.length());
    }

    private void grow() {
      if (runs == textStart.length) {
        textStart = Arrays.copyOf(textStart, runs * 2);
        rawStart = Arrays.copyOf(rawStart, runs * 2);
        rawEnd = Arrays.copyOf(rawEnd, runs * 2);
      }
    }
  }
}
