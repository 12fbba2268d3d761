package org.calque.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Knows the notices that a text was translated by a machine; {@code lexicon.disclaimers}. */
final class Disclaimers {

  private static final String TABLE = "lexicon.disclaimers";
  private static final int LONGEST_SENTENCE = 400;

  private final Lexicon lexicon;
  private final Wording wording;
  private final Pattern notice;

  /** What is asked only once a notice was found. */
  private volatile @Nullable Rest rest;

  private record Rest(Pattern follows, Pattern closes, List<Pattern> sources) {}

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
    this.wording = new Wording(words);
    this.notice = anyOf("notice");
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
    return begins(rest().follows(), sentence) || closes(sentence);
  }

  /** Whether a sentence belongs to a notice that stands in the paragraph before or after it. */
  boolean closes(String sentence) {
    return begins(rest().closes(), sentence);
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
    for (Pattern source : rest().sources()) {
      Matcher matcher = source.matcher(folded);
      while (matcher.find()) {
        String code = matcher.group(1) == null ? null : languages.codeOfName(matcher.group(1));
        if (code != null && !code.equals(own)) {
          return code;
        }
      }
    }
    return null;
  }

  private static boolean begins(Pattern pattern, String sentence) {
    int length = Math.min(sentence.length(), LONGEST_SENTENCE);
    return pattern.matcher(Folding.fold(sentence.substring(0, length)).strip()).lookingAt();
  }

  private Rest rest() {
    Rest known = rest;
    if (known == null) {
      List<Pattern> sources = new ArrayList<>();
      wordings("source").forEach(w -> sources.add(Pattern.compile(wording.regex(w))));
      known = new Rest(anyOf("follows"), anyOf("closes"), List.copyOf(sources));
      rest = known;
    }
    return known;
  }

  private Pattern anyOf(String kind) {
    List<String> regexes = new ArrayList<>();
    wordings(kind).forEach(w -> regexes.add(wording.regex(w)));
    String lead = "(?:" + wording.regex("{lead}") + "[\\s\\p{P}\\p{S}]{1,4}+)?+";
    return Pattern.compile(Wording.LEAD_IN + lead + "(?:" + String.join("|", regexes) + ")");
  }

  private List<String> wordings(String kind) {
    List<String> found = new ArrayList<>();
    for (JsonNode row : lexicon.rows(TABLE)) {
      if (row.path("kind").asString("").equals(kind)) {
        row.path("wording").forEach(w -> found.add(w.asString("")));
      }
    }
    return found;
  }
}
