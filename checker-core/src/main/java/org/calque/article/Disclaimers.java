package org.calque.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Knows the notices that a text was translated by a machine; {@code lexicon.disclaimers}. */
final class Disclaimers {

  private static final String TABLE = "lexicon.disclaimers";
  private static final int LONGEST_SENTENCE = 400;

  private final Lexicon lexicon;
  private final List<LazyWording> notice;
  private final List<LazyWording> follows;
  private final List<LazyWording> closes;
  private final List<LazyWording> sources;

  private Disclaimers(Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, List<String>> words = new HashMap<>();
    for (JsonNode table : lexicon.tables(TABLE)) {
      table
          .path("words")
          .properties()
          .forEach(
              list ->
                  list.getValue()
                      .forEach(
                          w ->
                              words
                                  .computeIfAbsent(list.getKey(), k -> new ArrayList<>())
                                  .add(w.asString(""))));
    }
    words.put("language", Languages.of(lexicon).names());
    Wording wording = new Wording(words);
    String lead = "(?:" + wording.regex("{lead}") + "[\\s\\p{P}\\p{S}]{1,4}+)?+";
    String before = Wording.LEAD_IN + lead;
    this.notice = wordings(wording, "notice", before);
    this.follows = wordings(wording, "follows", before);
    this.closes = wordings(wording, "closes", before);
    this.sources = wordings(wording, "source", "");
  }

  static Disclaimers of(Lexicon lexicon) {
    return lexicon.view(Disclaimers.class, Disclaimers::new);
  }

  /** Whether a sentence says by itself that a machine translated the text. */
  boolean isNotice(String sentence) {
    return !Quoted.opens(sentence) && begins(notice, sentence);
  }

  /** Whether a sentence belongs to a notice that stands beside it in the same paragraph. */
  boolean follows(String sentence) {
    return begins(follows, sentence) || closes(sentence);
  }

  /** Whether a sentence belongs to a notice that stands in the paragraph before or after it. */
  boolean closes(String sentence) {
    return begins(closes, sentence);
  }

  /**
   * The language that a disclaimer says was translated from.
   *
   * @param own the article's own language, which it cannot be
   * @return a two-letter code, or null where none is named
   */
  @Nullable String sourceLanguage(String disclaimer, String own) {
    String folded = Folding.fold(disclaimer);
    Languages languages = Languages.of(lexicon);
    for (LazyWording source : sources) {
      Matcher matcher = source.in(folded);
      while (matcher != null && matcher.find()) {
        String code = matcher.group(1) == null ? null : languages.codeOfName(matcher.group(1));
        if (code != null && !code.equals(own)) {
          return code;
        }
      }
    }
    return null;
  }

  private static boolean begins(List<LazyWording> wordings, String sentence) {
    int length = Math.min(sentence.length(), LONGEST_SENTENCE);
    String folded = Folding.fold(sentence.substring(0, length)).strip();
    return wordings.stream().anyMatch(w -> w.begins(folded));
  }

  private List<LazyWording> wordings(Wording wording, String kind, String before) {
    List<LazyWording> found = new ArrayList<>();
    for (JsonNode row : lexicon.rows(TABLE)) {
      if (row.path("kind").asString("").equals(kind)) {
        row.path("wording")
            .forEach(w -> found.add(new LazyWording(wording, w.asString(""), before)));
      }
    }
    return List.copyOf(found);
  }
}
