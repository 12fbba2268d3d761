package org.calque.detect.phrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One notation of one entry, compiled.
 *
 * @param anchors word forms of which one must stand in the sentence for the match to be tried
 */
record Phrase(
    Rule.Entry entry, List<Piece> pieces, Set<String> anchors, List<Template> suggestions) {

  static Phrase of(Rule.Entry entry, List<Piece> pieces, List<String> suggestions) {
    return new Phrase(
        entry, pieces, anchors(pieces), suggestions.stream().map(Template::new).toList());
  }

  /** The obligatory piece with the longest and fewest words: the one least often met. */
  private static Set<String> anchors(List<Piece> pieces) {
    Set<String> best = Set.of();
    int bestScore = Integer.MIN_VALUE;
    for (Piece piece : pieces) {
      Piece.Words words = words(piece);
      if (words != null) {
        Set<String> forms = new LinkedHashSet<>(words.forms().keySet());
        words.capitals().forEach(c -> forms.add(c.toLowerCase(Locale.ROOT)));
        int score = forms.stream().mapToInt(String::length).min().orElse(0) * 4 - forms.size();
        if (score > bestScore) {
          bestScore = score;
          best = forms;
        }
      }
    }
    return best;
  }

  /** The words that a piece asks for, or null. */
  static Piece.@Nullable Words words(Piece piece) {
    if (piece instanceof Piece.Named named) {
      return words(named.piece());
    }
    return piece instanceof Piece.Words words ? words : null;
  }

  /** A phrase is itself: to compare all its parts would cost more than to match it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
