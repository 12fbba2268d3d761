package org.calque.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The languages that news is written in, by code and by name. */
final class Languages {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private final Map<String, String> codeByName = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Set<String>> smallWords = new LinkedHashMap<>();

  private Languages(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.languages")) {
      String code = row.path("language").asString("");
      for (JsonNode name : row.path("names")) {
        names.add(name.asString(""));
        codeByName.putIfAbsent(Folding.fold(name.asString("")), code);
      }
      Set<String> words = new HashSet<>();
      row.path("words").forEach(w -> words.add(w.asString("")));
      if (!words.isEmpty()) {
        smallWords.merge(
            code,
            words,
            (a, b) -> {
              a.addAll(b);
              return a;
            });
      }
    }
  }

  static Languages of(Lexicon lexicon) {
    return lexicon.view(Languages.class, Languages::new);
  }

  /** All names of languages, in any language. */
  List<String> names() {
    return names;
  }

  /** The small words of each language that is written in Latin letters. */
  Map<String, Set<String>> smallWords() {
    return smallWords;
  }

  /** The code for a name such as {@code Indonesian}, or null. */
  @Nullable String codeOfName(String name) {
    return codeByName.get(Folding.fold(name.strip()));
  }

  /** The language's code for {@code en}, {@code en-GB}, {@code en_US} or {@code English}. */
  @Nullable String code(String said) {
    String first = said.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return isCode(first) ? first : codeOfName(said);
  }

  /** Whether ISO 639-1 knows the code. */
  static boolean isCode(String code) {
    return code.length() == 2 && CODES.contains(code);
  }
}
