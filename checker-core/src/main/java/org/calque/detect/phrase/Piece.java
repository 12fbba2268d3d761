package org.calque.detect.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One piece of a match's notation. */
sealed interface Piece {

  /**
   * One of several word forms.
   *
   * @param forms lower-case forms; for inflected ones with lemma and tag, else with an empty tag
   * @param capitals forms that must stand letter for letter
   * @param inflected whether a suggestion's {@code ~} may take its inflection from here
   */
  record Words(Map<String, String> forms, Set<String> capitals, boolean inflected)
      implements Piece {}

  /**
   * A word with a part of speech.
   *
   * @param without a part of speech that it must not have too, or null; CAP stands for a capital
   */
  record Tagged(Pattern tag, @Nullable Pattern without) implements Piece {}

  /** A piece whose token a suggestion may name. */
  record Named(String name, Piece piece) implements Piece {}

  /** The token here, or the one before, must not match; takes up no token itself. */
  record Unless(Piece piece, boolean before) implements Piece {}

  /** Any word but these. */
  record Not(Set<String> words) implements Piece {}

  /** Pieces that may be absent. */
  record Optional(List<Piece> pieces) implements Piece {}

  /** A stretch that is kept for the suggestion. */
  record Slot(String name, Kind kind) implements Piece {
    enum Kind {
      PHRASE,
      POSSESSIVE,
      NUMBER,
      NAME
    }
  }

  /** Where the flagged words begin, after what must stand before them. */
  record FlagStart() implements Piece {}

  /** Where the flagged words end, before what must stand after them. */
  record FlagEnd() implements Piece {}

  /** The start of a sentence. */
  record Start() implements Piece {}

  /** The end of a sentence, before its closing marks. */
  record End() implements Piece {}
}
