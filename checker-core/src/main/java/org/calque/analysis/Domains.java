package org.calque.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/** Tells what an article is about by the words that mark a subject in news. */
final class Domains {

  /** In a whole article one word of a subject is chance. */
  private static final int WORDS_IN_AN_ARTICLE = 3;

  /** A short text cannot repeat itself; half a dozen lines already make an article. */
  private static final int SHORT = 60;

  private final Map<String, List<String>> domainsByWord = new HashMap<>();

  Domains(Lexicon lexicon) {
    for (JsonNode row : lexicon.rows("lexicon.domains")) {
      String domain = row.path("domain").asString("");
      for (JsonNode word : row.path("words")) {
        domainsByWord
            .computeIfAbsent(
                word.asString("").toLowerCase(Locale.ROOT), w -> new java.util.ArrayList<>())
            .add(domain);
      }
    }
  }

  Set<String> of(AnalyzedArticle article) {
    Map<String, Set<String>> seen = new HashMap<>();
    int words = 0;
    for (Sentence sentence : article.sentences()) {
      words += sentence.size();
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          count(token, article.grammar(), seen);
        }
      }
    }
    int needed = words < SHORT ? 1 : WORDS_IN_AN_ARTICLE;
    Set<String> domains = new TreeSet<>();
    seen.forEach(
        (domain, found) -> {
          if (found.size() >= needed) {
            domains.add(domain);
          }
        });
    return domains;
  }

  private void count(Token token, Grammar grammar, Map<String, Set<String>> seen) {
    for (String lemma : grammar.lemmas(token.lower())) {
      for (String domain : domainsByWord.getOrDefault(lemma, List.of())) {
        seen.computeIfAbsent(domain, d -> new HashSet<>()).add(lemma);
      }
    }
  }
}
