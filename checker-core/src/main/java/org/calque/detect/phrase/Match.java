package org.calque.detect.phrase;

import java.util.List;
import java.util.Map;

/**
 * Where the flagged pieces of a notation stand in a sentence. All numbers are token indexes, ends
 * exclusive.
 *
 * @param slots what each slot took
 * @param inflected the words that stand in for a lemma or a tag, in order
 */
record Match(int from, int end, Map<String, Range> slots, List<Inflected> inflected) {

  /** Tokens {@code from} to {@code end}. */
  record Range(int from, int end) {}

  /** A token and the piece that it matched. */
  record Inflected(int token, Piece piece) {}
}
