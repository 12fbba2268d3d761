package org.calque.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calque.article.Span;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/**
 * The bodies or places of a lexicon table, by the first word of each of their names.
 *
 * <p>{@code lexicon.view(KnownNames.class, TABLE, l -> new KnownNames(l, TABLE))} builds it once.
 */
public final class KnownNames {

  /** How a name stands to its bearer. */
  public enum Standing {
    /** The name, an accepted other, or the acronym. */
    ACCEPTED,
    /** A rendering that is suspicious only beside an accepted one. */
    RIVAL,
    /** A rendering that is never right. */
    WRONG,
    /** The name in the source language, of two words or more, where English has another. */
    SOURCE
  }

  /**
   * An bearer.
   *
   * @param name its name in English news
   * @param acronym its capitals, or the empty string
   */
  public record Bearer(String name, String acronym, String kind) {}

  /** One name of an organisation, split into tokens. */
  public record Name(Bearer bearer, String text, List<String> words, Standing standing) {

    /** Whether it describes the body, <i>the disaster agency</i>, and may mean another like it. */
    public boolean isDescription() {
      return Character.isLowerCase(text.charAt(0)) && !text.equals(bearer.name());
    }
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  public KnownNames(Lexicon lexicon, String table) {
    for (JsonNode row : lexicon.rows(table)) {
      Bearer bearer = new Bearer(text(row, "name"), text(row, "acronym"), text(row, "kind"));
      add(bearer, bearer.name(), Standing.ACCEPTED);
      add(bearer, bearer.acronym(), Standing.ACCEPTED);
      addAll(bearer, row.path("also"), Standing.ACCEPTED);
      addAll(bearer, row.path("short"), Standing.ACCEPTED);
      addAll(bearer, row.path("rival"), Standing.RIVAL);
      addAll(bearer, row.path("wrong"), Standing.WRONG);
      addSourceNames(bearer, row);
    }
  }

  /** The names that begin with a word, letter for letter. */
  public List<Name> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  private void addSourceNames(Bearer bearer, JsonNode row) {
    for (JsonNode name : row.path("source")) {
      String text = name.asString("");
      boolean accepted = text.equals(bearer.name());
      for (JsonNode other : row.path("also")) {
        accepted |= text.equals(other.asString(""));
      }
      if (!accepted && text.contains(" ") && Character.isUpperCase(text.charAt(0))) {
        add(bearer, text, Standing.SOURCE);
      }
    }
  }

  private void addAll(Bearer bearer, JsonNode names, Standing standing) {
    names.forEach(name -> add(bearer, name.asString(""), standing));
  }

  private void add(Bearer bearer, String written, Standing standing) {
    String name = written.startsWith("the ") ? written.substring(4) : written;
    if (!name.isEmpty()) {
      List<String> words =
          Tokenizer.tokens(name, new Span(0, name.length())).stream().map(Token::text).toList();
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Name(bearer, name, words, standing));
    }
  }

  private static String text(JsonNode row, String key) {
    return row.path(key).asString("");
  }
}
