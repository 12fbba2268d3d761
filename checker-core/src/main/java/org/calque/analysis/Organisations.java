package org.calque.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calque.article.Span;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/** The organisations of {@code lexicon.organisations}, by the first word of each of their names. */
public final class Organisations {

  /** How a name stands to its organisation. */
  public enum Standing {
    /** The name, an accepted other, or the acronym. */
    ACCEPTED,
    /** A rendering that is suspicious only beside an accepted one. */
    RIVAL,
    /** A rendering that is never right. */
    WRONG
  }

  /**
   * An organisation.
   *
   * @param name its name in English news
   * @param acronym its capitals, or the empty string
   */
  public record Organisation(String name, String acronym, String kind) {}

  /** One name of an organisation, split into tokens. */
  public record Name(
      Organisation organisation, String text, List<String> words, Standing standing) {

    /** Whether it describes the body, <i>the disaster agency</i>, and may mean another like it. */
    public boolean isDescription() {
      return Character.isLowerCase(text.charAt(0)) && !text.equals(organisation.name());
    }
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  public Organisations(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.organisations")) {
      Organisation organisation =
          new Organisation(text(row, "name"), text(row, "acronym"), text(row, "kind"));
      add(organisation, organisation.name(), Standing.ACCEPTED);
      add(organisation, organisation.acronym(), Standing.ACCEPTED);
      addAll(organisation, row.path("also"), Standing.ACCEPTED);
      addAll(organisation, row.path("short"), Standing.ACCEPTED);
      addAll(organisation, row.path("rival"), Standing.RIVAL);
      addAll(organisation, row.path("wrong"), Standing.WRONG);
    }
  }

  /** The names that begin with a word, letter for letter. */
  public List<Name> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  private void addAll(Organisation organisation, JsonNode names, Standing standing) {
    names.forEach(name -> add(organisation, name.asString(""), standing));
  }

  private void add(Organisation organisation, String written, Standing standing) {
    String name = written.startsWith("the ") ? written.substring(4) : written;
    if (!name.isEmpty()) {
      List<String> words =
          Tokenizer.tokens(name, new Span(0, name.length())).stream().map(Token::text).toList();
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Name(organisation, name, words, standing));
    }
  }

  private static String text(JsonNode row, String key) {
    return row.path(key).asString("");
  }
}
