package org.calque.detect.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;

/** A suggestion's notation, filled in and inflected for one match. */
final class Template {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)\\}|~([\\p{L}-]+)(?:#(\\d))?");
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of(
          "have", "has", "had", "having", "be", "is", "are", "was", "were", "been", "being", "get",
          "got", "gets", "'ve", "'s", "'re");

  private static final Set<String> FORMS_OF_BE = Set.of("am", "is", "are", "was", "were");

  private final String notation;

  Template(String notation) {
    this.notation = notation;
  }

  String fill(Matcher match, Sentence sentence, Grammar grammar) {
    List<int[]> inflected = match.inflected();
    StringBuilder out = new StringBuilder();
    java.util.regex.Matcher part = PART.matcher(notation);
    int next = 0;
    while (part.find()) {
      String value;
      if (part.group(1) != null) {
        String slot = match.slot(part.group(1));
        value = slot == null ? "" : slot;
      } else {
        int index = part.group(3) == null ? next++ : Integer.parseInt(part.group(3)) - 1;
        String lemma = part.group(2);
        boolean keepsBe =
            lemma.equals("be")
                && index >= 0
                && index < inflected.size()
                && FORMS_OF_BE.contains(sentence.lower(inflected.get(index)[0]));
        value =
            keepsBe
                ? sentence.lower(inflected.get(index)[0])
                : index < 0 || index >= inflected.size()
                    ? lemma
                    : grammar.inflect(
                        lemma, tag(match, inflected.get(index)[0], sentence, grammar));
      }
      part.appendReplacement(out, java.util.regex.Matcher.quoteReplacement(value));
    }
    return part.appendTail(out).toString().replaceAll(" {2,}", " ").strip();
  }

  /**
   * The tag of the matched form; where past tense and participle look alike, the word before
   * decides.
   */
  private static String tag(Matcher match, int tokenIndex, Sentence sentence, Grammar grammar) {
    Token token = sentence.token(tokenIndex);
    Piece piece = match.pieceAt(tokenIndex);
    List<String> tags = new ArrayList<>();
    if (piece instanceof Piece.Words words) {
      String known = words.forms().getOrDefault(token.lower(), "");
      tags.addAll(List.of(known.split("/")));
    } else {
      tags.addAll(grammar.tags(token.lower()));
    }
    if (tags.contains("VBD") && tags.contains("VBN")) {
      return afterAuxiliary(sentence, tokenIndex) ? "VBN" : "VBD";
    }
    return tags.get(0).isEmpty() ? "VB" : tags.get(0);
  }

  private static boolean afterAuxiliary(Sentence sentence, int index) {
    for (int i = index - 1; i >= 0 && i >= index - 4; i--) {
      if (BEFORE_PARTICIPLE.contains(sentence.lower(i))) {
        return true;
      }
      if (!sentence.lower(i).endsWith("ly")
          && !Set.of("not", "n't", "also", "been").contains(sentence.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
