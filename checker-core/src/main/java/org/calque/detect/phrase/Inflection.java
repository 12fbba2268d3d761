package org.calque.detect.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.calque.analysis.Grammar;
import org.calque.detect.Casing;
import org.calque.detect.IndefiniteArticle;

/** Another form of a matched word: {@code {verb:VBN}}, {@code {word:lower}}. */
final class Inflection {

  private static final Map<Character, List<String>> FORMS =
      Map.of(
          'V', List.of("VB", "VBZ", "VBD", "VBN", "VBG"),
          'N', List.of("NN", "NNS"),
          'J', List.of("JJ", "JJR", "JJS"));

  private Inflection() {}

  /**
   * The word in a form.
   *
   * @param form a Penn tag; {@code lower} or {@code cap} for another case; {@code a} to put the
   *     indefinite article before it
   */
  static String of(String word, String form, Grammar grammar) {
    return switch (form) {
      case "lower" -> word.toLowerCase(Locale.ROOT);
      case "cap" -> Casing.capitalise(word);
      case "a" -> IndefiniteArticle.before(word) + " " + word;
      default -> inflected(word, form, grammar);
    };
  }

  private static String inflected(String word, String tag, Grammar grammar) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> forms = Objects.requireNonNullElse(FORMS.get(tag.charAt(0)), List.of());
    String lemma =
        grammar.lemmas(lower).stream()
            .filter(l -> forms.stream().anyMatch(f -> grammar.forms(l, f).contains(lower)))
            .filter(l -> grammar.tags(l).stream().anyMatch(t -> t.startsWith(forms.get(0))))
            .findFirst()
            .orElse(tag.equals("NN") ? lower.replaceFirst("s$", "") : lower);
    String inflected = grammar.inflect(lemma, tag);
    return Character.isUpperCase(word.charAt(0)) ? Casing.capitalise(inflected) : inflected;
  }
}
