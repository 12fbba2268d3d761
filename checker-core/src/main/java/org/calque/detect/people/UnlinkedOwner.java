package org.calque.detect.people;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.GivenNames;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/**
 * Full names before a possessive that nothing links to a person, and whether they are a person's:
 * one of the words must be a given name or end like one, none may be an English word or a place,
 * and the article may not speak of anything <i>in</i> the name.
 */
final class UnlinkedOwner {

  private static final int LONGEST = 4;
  private static final Set<String> PLACES_BEHIND =
      Set.of(
          "regency", "city", "district", "subdistrict", "province", "village", "island", "state");

  private final GivenNames given;
  private final Grammar grammar;
  private final Set<String> places = new HashSet<>();

  UnlinkedOwner(Lexicon lexicon, Grammar grammar) {
    this.given = lexicon.view(GivenNames.class, GivenNames::new);
    this.grammar = grammar;
    for (String table : Set.of("lexicon.places", "lexicon.countries")) {
      for (JsonNode row : lexicon.rows(table)) {
        places.add(row.path("name").asString("").toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The first token of a person's name of two words or more that ends before a token, or -1. */
  int nameBefore(Sentence sentence, int end, AnalyzedArticle article) {
    int start = end;
    boolean person = false;
    while (start > 0 && end - start < LONGEST && isNameWord(sentence.token(start - 1))) {
      start--;
      person |= isGiven(sentence.lower(start));
    }
    boolean full = end - start >= 2 && person;
    return full && !isPlace(sentence.span(start, end - 1).of(article.text()), article.text())
        ? start
        : -1;
  }

  private boolean isNameWord(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && !token.isPossessive()
        && (given.has(token.lower())
            || grammar.tags(token.lower()).stream().allMatch(t -> t.startsWith("NNP")));
  }

  private boolean isGiven(String word) {
    return given.has(word) || given.genderByEnding(word) != null;
  }

  private boolean isPlace(String name, String text) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (places.contains(word)) {
        return true;
      }
    }
    boolean located = text.contains("in " + name) || text.contains("from " + name);
    return places.contains(name.toLowerCase(Locale.ROOT))
        || located
        || PLACES_BEHIND.stream()
            .anyMatch(
                p ->
                    text.toLowerCase(Locale.ROOT)
                        .contains(name.toLowerCase(Locale.ROOT) + " " + p));
  }
}
