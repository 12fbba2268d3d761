package org.calque.detect.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds “local” for what belongs to a nation: <i>troops are in Iraq at the invitation of the local
 * government</i>.
 *
 * <p>Indonesian <i>setempat</i> is “of the place spoken of”; English “local” is smaller than a
 * nation. The country is the last one named before with a preposition of place, in the sentence or
 * the one before; a province or a city named after it makes “local” right.
 */
public final class LocalNationDetector implements Detector {

  private static final Set<String> PLACED =
      Set.of(
          "in",
          "to",
          "from",
          "into",
          "inside",
          "across",
          "within",
          "throughout",
          "entered",
          "left",
          "visited",
          "reached",
          "visiting",
          "leaving",
          "entering",
          "invaded",
          "the");
  private static final int LONGEST_NAME = 4;

  private final Rule rule;
  private final Map<String, String> adjectives = new HashMap<>();
  private final Set<String> smaller = new HashSet<>();

  public LocalNationDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    for (JsonNode row : lexicon.rows("lexicon.countries")) {
      String adjective = adjective(row);
      adjectives.put(key(row.path("name").asString("")), adjective);
      Rule.texts(row.path("also")).forEach(also -> adjectives.put(key(also), adjective));
    }
    for (JsonNode row : lexicon.rows("lexicon.places")) {
      smaller.add(key(row.path("name").asString("")));
    }
    Rule.texts(rule.settings().path("smaller")).forEach(place -> smaller.add(key(place)));
    Rule.texts(rule.settings().path("home")).forEach(home -> adjectives.put(key(home), ""));
  }

  /** A newsroom's own: <i>US</i> rather than <i>American</i>, as headline and text have it. */
  private static String adjective(JsonNode row) {
    return Rule.texts(row.path("adjectives")).stream()
        .filter(a -> a.equals(a.toUpperCase(Locale.ROOT)) && !a.contains("."))
        .findFirst()
        .orElse(row.path("adjective").asString(""));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Sentence> sentences = article.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 1; i < sentence.size() - 1; i++) {
        Rule.Entry entry = sentence.lower(i).equals("local") ? entry(sentence, i + 1) : null;
        if (entry != null) {
          String adjective = nation(sentence, i);
          if (adjective == null && s > 0) {
            adjective = nation(sentences.get(s - 1), sentences.get(s - 1).size());
          }
          if (adjective != null && !adjective.isEmpty()) {
            findings.accept(finding(article, sentence, i, entry, adjective));
          }
        }
      }
    }
  }

  /** The entry one of whose heads stands here, in a sentence that has one of its cues. */
  private Rule.@Nullable Entry entry(Sentence sentence, int index) {
    String one = sentence.lower(index);
    String two = index + 1 < sentence.size() ? one + " " + sentence.lower(index + 1) : one;
    for (Rule.Entry entry : rule.entries()) {
      List<String> heads = entry.texts("heads");
      List<String> cues = entry.texts("cues");
      if ((heads.contains(one) || heads.contains(two))
          && (cues.isEmpty() || cues.stream().anyMatch(sentence::has))) {
        return entry;
      }
    }
    return null;
  }

  /** The adjective of the last country before a token, empty where a smaller place is named. */
  private @Nullable String nation(Sentence sentence, int end) {
    String adjective = null;
    for (int i = end - 1; i > 0; i--) {
      if (longest(sentence, i, end, smaller::contains) != null) {
        return "";
      }
      String name =
          PLACED.contains(sentence.lower(i - 1))
              ? longest(sentence, i, end, adjectives::containsKey)
              : null;
      adjective = adjective == null && name != null ? adjectives.get(name) : adjective;
    }
    return adjective;
  }

  private static @Nullable String longest(
      Sentence sentence, int from, int end, Predicate<String> known) {
    StringBuilder name = new StringBuilder();
    String found = null;
    for (int i = from; i < Math.min(end, from + LONGEST_NAME); i++) {
      name.append(i > from ? " " : "").append(sentence.lower(i));
      found = known.test(name.toString()) ? name.toString() : found;
    }
    return found;
  }

  private Finding finding(
      AnalyzedArticle article, Sentence sentence, int index, Rule.Entry entry, String adjective) {
    return Flag.at(rule, article, sentence.span(index, index))
        .of(entry)
        .with("head", sentence.lower(index + 1))
        .suggest(adjective)
        .finding();
  }
}
