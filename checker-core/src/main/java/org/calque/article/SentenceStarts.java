package org.calque.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Where sentences may begin in a paragraph, in any script; it errs on the side of too many.
 *
 * <p>Good enough to look for a notice or a pointer at the end of a paragraph before the language,
 * and with it a real sentence splitter, is known.
 */
final class SentenceStarts {

  private static final String STOPS = ".!?…؟۔";
  private static final String WIDE_STOPS = "。！？";
  private static final String CLOSERS = "\"'”’»)]）」』】";

  private SentenceStarts() {}

  /** Offsets in ascending order, the first one 0. */
  static List<Integer> of(String paragraph) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      boolean wide = WIDE_STOPS.indexOf(c) >= 0;
      if (wide || STOPS.indexOf(c) >= 0 || c == '\n') {
        int next = i + 1;
        while (next < paragraph.length() && CLOSERS.indexOf(paragraph.charAt(next)) >= 0) {
          next++;
        }
        int word = next;
        while (word < paragraph.length() && Blanks.isBlank(paragraph.charAt(word))) {
          word++;
          boolean frenchCloser = word < paragraph.length() && paragraph.charAt(word) == '»';
          word += frenchCloser ? 1 : 0;
        }
        if (word < paragraph.length() && (wide || c == '\n' || word > next)) {
          starts.add(word);
        }
        i = Math.max(i, next - 1);
      }
    }
    return starts;
  }
}
