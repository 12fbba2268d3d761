package org.calque.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The notation in which the lexicon writes set wordings; {@code lexicon.disclaimers} explains it.
 *
 * <p>Every gap is bounded and no group repeats, so a match takes bounded time and stack whatever
 * the text.
 */
final class Wording {

  /** What may stand before a wording: bullets, brackets, quotation marks, emphasis. */
  static final String LEAD_IN = "[\\s\\p{P}\\p{S}]{0,12}+";

  private static final String BETWEEN = "[\\s\\p{P}\\p{S}]{0,4}";
  private static final String FEW_WORDS = "[^.!?。！？:;\\n]{0,30}?";
  private static final String ANYTHING = "[^\\n]{0,90}?";
  private static final String THE_END = "[\\s\\p{P}\\p{S}]*+$";

  private final Map<String, List<String>> words;
  private final Map<String, List<String>> firstWords = new HashMap<>();

  /**
   * @param words the lists behind {@code {name}}; {@code language} is captured
   */
  Wording(Map<String, List<String>> words) {
    this.words = words;
  }

  /** The regular expression of a wording, for text that {@link Folding} has folded. */
  String regex(String notation) {
    StringBuilder regex = new StringBuilder();
    List<String> pieces = pieces(notation);
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean last = i == pieces.size() - 1;
      String between = i == 0 ? "" : BETWEEN;
      if (piece.equals("$")) {
        regex.append(THE_END);
      } else if (piece.equals("...")) {
        regex.append(last ? "" : ANYTHING);
      } else if (piece.equals("*") || piece.equals("(*)")) {
        regex.append(FEW_WORDS);
      } else if (piece.startsWith("(")) {
        regex.append("(?:").append(between).append(group(inner(piece))).append(")?");
      } else {
        regex.append(between).append(group(piece.startsWith("[") ? inner(piece) : piece));
      }
    }
    return regex.toString();
  }

  /** For each piece that must be there, the words of which a folded text holds at least one. */
  List<List<String>> needs(String notation) {
    List<List<String>> needs = new ArrayList<>();
    for (String piece : pieces(notation)) {
      if (!piece.startsWith("(") && !List.of("$", "...", "*").contains(piece)) {
        List<String> alternatives =
            List.of((piece.startsWith("[") ? inner(piece) : piece).split("\\|"));
        if (!alternatives.contains("*")) {
          needs.add(alternatives.stream().flatMap(a -> firstWords(a).stream()).toList());
        }
      }
    }
    return needs;
  }

  private List<String> firstWords(String alternative) {
    return firstWords.computeIfAbsent(
        alternative,
        a ->
            (a.startsWith("{") ? words.getOrDefault(inner(a), List.of()) : List.of(a))
                .stream().map(phrase -> folded(phrase).split(" +")[0]).distinct().toList());
  }

  private static List<String> pieces(String notation) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int from = 0;
    String padded = notation.strip() + " ";
    for (int i = 0; i < padded.length(); i++) {
      char c = padded.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ' ' && depth == 0) {
        if (i > from) {
          pieces.add(padded.substring(from, i));
        }
        from = i + 1;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("a bracket is not closed in “" + notation + "”");
    }
    return pieces;
  }

  private static String inner(String piece) {
    return piece.substring(1, piece.length() - 1);
  }

  private String group(String alternatives) {
    List<String> all = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String alternative : alternatives.split("\\|")) {
      if (alternative.equals("*")) {
        all.add(FEW_WORDS);
      } else if (alternative.equals("{language}")) {
        all.add("(" + literals(words.getOrDefault("language", List.of())) + ")");
      } else if (alternative.startsWith("{")) {
        String name = inner(alternative);
        if (!words.containsKey(name)) {
          throw new IllegalArgumentException("no list of words “" + name + "”");
        }
        all.add(literals(words.getOrDefault(name, List.of())));
      } else {
        plain.add(alternative);
      }
    }
    if (!plain.isEmpty()) {
      all.add(0, literals(plain));
    }
    return "(?:" + String.join("|", all) + ")";
  }

  /**
   * Any of some phrases, the longest first. Those with the same edges share them: each look behind
   * costs Java a walk to the end of the whole expression when it is compiled.
   */
  private static String literals(List<String> phrases) {
    List<String> longestFirst = new ArrayList<>(phrases.stream().map(Wording::folded).toList());
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    Map<List<String>, List<String>> byEdges = new LinkedHashMap<>();
    for (String phrase : longestFirst) {
      List<String> edges =
          List.of(
              edge("(?<!", phrase.codePointAt(0)),
              edge("(?!", phrase.codePointBefore(phrase.length())));
      byEdges.computeIfAbsent(edges, e -> new ArrayList<>()).add(quoted(phrase));
    }
    List<String> groups = new ArrayList<>();
    byEdges.forEach(
        (edges, quoted) ->
            groups.add(edges.get(0) + "(?:" + String.join("|", quoted) + ")" + edges.get(1)));
    return String.join("|", groups);
  }

  private static String folded(String phrase) {
    return Folding.fold(phrase.strip());
  }

  private static String quoted(String folded) {
    return String.join(
        "[\\s\\p{P}]{1,3}", List.of(folded.split(" +")).stream().map(Wording::word).toList());
  }

  private static String word(String word) {
    boolean plain = word.chars().allMatch(Character::isLetterOrDigit);
    return plain ? word : Pattern.quote(word);
  }

  /** No letter of the same script beside it, where words are divided by spaces. */
  private static String edge(String look, int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN -> look + "\\p{IsLatin})";
      case ARABIC -> look + "\\p{IsArabic})";
      default -> "";
    };
  }
}
