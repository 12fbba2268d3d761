package org.calque.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/**
 * Titles that are written with a full stop ({@code Comr. Raden Aditya}): no sentence ends there.
 *
 * <p>The sentence splitter knows English titles only; the ranks and courtesy forms of other
 * countries come from {@code lexicon.titles}.
 */
final class Abbreviations {

  private static final Set<String> COURTESY =
      Set.of("Drs.", "Dra.", "Ny.", "Tn.", "Sdr.", "Pol.", "Ret.", "Purn.", "Snr.", "St.");

  private final Set<String> words = new HashSet<>(COURTESY);

  Abbreviations(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.titles")) {
      for (JsonNode form : row.path("short")) {
        for (String word : form.asString("").split(" ")) {
          if (word.endsWith(".")) {
            words.add(word);
          }
        }
      }
    }
  }

  /** The ends of sentences without those that follow a title's full stop. */
  List<Integer> joined(String paragraph, List<Integer> ends) {
    List<Integer> kept = new ArrayList<>();
    for (int end : ends) {
      if (end == paragraph.length() || !words.contains(lastWord(paragraph, end))) {
        kept.add(end);
      }
    }
    return kept;
  }

  private static String lastWord(String text, int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int first = last;
    while (first > 0
        && (Character.isLetterOrDigit(text.charAt(first - 1)) || text.charAt(first - 1) == '.')) {
      first--;
    }
    return text.substring(first, last);
  }
}
