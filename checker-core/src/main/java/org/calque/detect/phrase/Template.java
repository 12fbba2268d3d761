package org.calque.detect.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;

/**
 * A suggestion's notation: text with {@code {slots}} and {@code ~lemmas} to be filled in.
 *
 * @param notation as the rule file writes it
 */
record Template(String notation) {

  private static final Pattern PART =
      Pattern.compile("\\{(\\w+)(?::(\\w+))?\\}|~([\\p{L}-]+)(?:#(\\d))?");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "have", "has", "had", "having", "be", "is", "are", "was", "were", "been", "being", "get",
          "got", "gets", "'ve", "'s", "'re");
  private static final Set<String> BEFORE_BASE = Set.of("to", "do", "does", "did", "let");
  private static final Set<String> FORMS_OF_BE = Set.of("am", "is", "are", "was", "were");
  private static final Set<String> BETWEEN = Set.of("not", "n't", "also", "never", "all", "both");

  /** The suggestion for one match; capitals are still the notation's own. */
  String fill(Match match, Sentence sentence, String text, Grammar grammar) {
    StringBuilder out = new StringBuilder();
    Matcher part = PART.matcher(notation);
    int next = 0;
    while (part.find()) {
      String value;
      if (part.group(1) != null) {
        Match.Range slot = match.slots().get(part.group(1));
        value = slot == null ? "" : sentence.span(slot.from(), slot.end() - 1).of(text);
        value = part.group(2) == null ? value : Inflection.of(value, part.group(2), grammar);
      } else {
        int index = part.group(4) == null ? next++ : Integer.parseInt(part.group(4)) - 1;
        value = inflect(part.group(3), index, match, sentence, grammar);
      }
      part.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return part.appendTail(out).toString().replaceAll(" {2,}", " ").strip();
  }

  private static String inflect(
      String lemma, int index, Match match, Sentence sentence, Grammar grammar) {
    List<Match.Inflected> inflected = match.inflected();
    if (index < 0 || index >= inflected.size()) {
      return lemma;
    }
    String matched = sentence.lower(inflected.get(index).token());
    if (lemma.equals("be") && FORMS_OF_BE.contains(matched)) {
      return matched;
    }
    String tag = tag(lemma, inflected.get(index), sentence, grammar);
    return tag.isEmpty() ? lemma : grammar.inflect(lemma, tag);
  }

  /**
   * The matched form's tag; where several share the form, the words before it decide, or the lemma
   * to be inflected: <i>brokers</i> as a noun or a verb gives <i>scalpers</i>.
   */
  private static String tag(
      String lemma, Match.Inflected matched, Sentence sentence, Grammar grammar) {
    String word = sentence.lower(matched.token());
    List<String> tags =
        matched.piece() instanceof Piece.Words words
            ? Arrays.asList(words.forms().getOrDefault(word, "").split("/"))
            : List.copyOf(grammar.tags(word));
    if (tags.contains("VBD") && tags.contains("VB") && afterModal(sentence, matched, grammar)) {
      return "VB";
    }
    if (tags.contains("VB") && tags.contains("VBN") && !tags.contains("VBD")) {
      return afterAuxiliary(sentence, matched.token()) ? "VBN" : "VB"; // come, become, run
    }
    if (tags.contains("VBD") && tags.contains("VBN")) {
      return afterAuxiliary(sentence, matched.token()) ? "VBN" : "VBD";
    }
    return tags.stream()
        .filter(tag -> !tag.isEmpty() && !grammar.inflect(lemma, tag).equals(lemma))
        .findFirst()
        .orElse(tags.get(0));
  }

  private static boolean afterModal(Sentence sentence, Match.Inflected matched, Grammar grammar) {
    String before = sentence.lower(wordBefore(sentence, matched.token()));
    return BEFORE_BASE.contains(before) || grammar.tags(before).contains("MD");
  }

  private static boolean afterAuxiliary(Sentence sentence, int index) {
    return AUXILIARIES.contains(sentence.lower(wordBefore(sentence, index)));
  }

  /** The token before, adverbs and negations passed over. */
  private static int wordBefore(Sentence sentence, int index) {
    int before = index - 1;
    while (before >= 0
        && (sentence.lower(before).endsWith("ly") || BETWEEN.contains(sentence.lower(before)))) {
      before--;
    }
    return before;
  }
}
