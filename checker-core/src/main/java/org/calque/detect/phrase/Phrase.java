package org.calque.detect.phrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calque.rule.Rule;

/**
 * One entry of a phrase rule, compiled.
 *
 * @param anchors words of which one must stand in the sentence for the match to be tried
 * @param near words of which one must stand in the sentence, or empty
 * @param unless words of which none may stand in the sentence
 */
record Phrase(
    Rule.Entry entry,
    List<Piece> pieces,
    Set<String> anchors,
    Set<String> near,
    Set<String> unless,
    List<Template> suggestions) {

  /** The obligatory piece with the fewest and longest words: the cheapest to look for. */
  static Set<String> anchors(List<Piece> pieces) {
    Set<String> best = Set.of();
    int bestScore = Integer.MIN_VALUE;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        Set<String> forms = new LinkedHashSet<>(words.forms().keySet());
        words.capitals().forEach(c -> forms.add(c.toLowerCase(java.util.Locale.ROOT)));
        int shortest = forms.stream().mapToInt(String::length).min().orElse(0);
        int score = shortest * 4 - forms.size();
        if (score > bestScore) {
          bestScore = score;
          best = forms;
        }
      }
    }
    return best;
  }
}
