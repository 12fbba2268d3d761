package org.calque.detect.phrase;

import java.util.List;
import java.util.Set;

/**
 * Words that stand in every text: a notation that leaves all its other words optional would match
 * anywhere.
 */
final class FunctionWords {

  private static final Set<String> ALL =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "by", "for", "from", "to", "with", "and", "or",
          "but", "as", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
          "'s", "n't", "not", "no", "there", "it", "he", "she", "they", "we", "his", "her", "their",
          "its", "this", "that", "these", "those", "which", "who", "will", "would", "can", "could",
          "do", "does", "did", "up", "out", "so", "if", "then", "than", "into", "also");

  private FunctionWords() {}

  /** Whether all that must match are function words, while an optional piece has another word. */
  static boolean alone(List<Piece> pieces) {
    boolean content = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Optional optional) {
        content |= optional.pieces().stream().anyMatch(p -> !isFunction(p));
      } else if (!isFunction(piece)) {
        return false;
      }
    }
    return content;
  }

  private static boolean isFunction(Piece piece) {
    Piece.Words words = Phrase.words(piece);
    return words != null && words.capitals().isEmpty() && ALL.containsAll(words.forms().keySet());
  }
}
