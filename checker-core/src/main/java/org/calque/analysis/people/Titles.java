package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.Tokenizer;
import org.calque.article.Span;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The titles of {@code lexicon.titles}, found by their first word. */
public final class Titles {

  /** Fields whose one-word titles are common words or names when they begin with a small letter. */
  private static final Set<String> CAPITAL_FIELDS =
      Set.of("military", "royalty", "religion", "civil", "court", "business", "police");

  private record Entry(List<Token> words, Title title, TitleUse.Form form) {}

  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.comparing((Entry e) -> e.words().size()).reversed();

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  public Titles(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.titles")) {
      Set<String> sources = new HashSet<>();
      row.path("source").forEach(s -> sources.add(s.asString("")));
      Title title =
          new Title(
              row.path("title").asString(""),
              sources,
              row.path("field").asString(""),
              row.path("lower").asBoolean(false),
              Gender.of(row.path("gender").asString("")));
      add(title.name(), title, TitleUse.Form.FULL);
      row.path("short").forEach(s -> add(s.asString(""), title, TitleUse.Form.SHORT));
      row.path("also").forEach(s -> add(s.asString(""), title, TitleUse.Form.OTHER));
    }
    byFirst.values().forEach(l -> l.sort(LONGEST_FIRST));
  }

  private void add(String form, Title title, TitleUse.Form kind) {
    List<Token> words = Tokenizer.tokens(form, new Span(0, form.length()));
    if (!words.isEmpty()) {
      byFirst
          .computeIfAbsent(words.get(0).lower(), w -> new ArrayList<>())
          .add(new Entry(words, title, kind));
    }
  }

  /** The longest title that begins at a token, or null. */
  public @Nullable TitleUse at(Sentence sentence, int index) {
    for (Entry entry : byFirst.getOrDefault(sentence.lower(index), List.of())) {
      if (matches(entry, sentence, index)) {
        int end = index + entry.words().size();
        return new TitleUse(sentence, index, end, entry.title(), entry.form());
      }
    }
    return null;
  }

  private static boolean matches(Entry entry, Sentence sentence, int index) {
    List<Token> words = entry.words();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).lower().equals(sentence.lower(index + i))) {
        return false;
      }
    }
    Token first = sentence.token(index);
    boolean needsCapital =
        entry.form() == TitleUse.Form.SHORT
            || (words.size() == 1
                && !entry.title().lower()
                && CAPITAL_FIELDS.contains(entry.title().field()));
    return !needsCapital || first.isCapitalised() || first.isNumber();
  }
}
