package org.calque.detect.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.GivenNames;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.NameDistance;
import org.calque.analysis.people.People;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place, a club or a firm whose name is spelled two ways: <i>Probolinggo</i> and
 * <i>Probolingo</i>, <i>Palangka Raya</i> and <i>Palangkaraya</i>.
 *
 * <p>Flagged is a word that the dictionary does not know, one letter inside it away from another
 * capitalised word of the article that is more frequent, known, or first. Persons are left to the
 * check of their names.
 */
public final class SpellingDriftDetector implements Detector {

  private static final int SHORTEST = 6;

  private final Rule rule;
  private final GivenNames given;
  private final Grammar grammar;

  public SpellingDriftDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.given = lexicon.view(GivenNames.class, GivenNames::new);
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Map<String, List<Span>> places = places(article);
    for (Map.Entry<String, List<Span>> rare : places.entrySet()) {
      String right = isCandidate(rare.getKey()) ? better(rare.getKey(), places) : null;
      Span model = right == null ? null : places.getOrDefault(right, List.of()).get(0);
      if (right != null && model != null) {
        String text = model.of(article.text());
        for (Span span : rare.getValue()) {
          findings.accept(
              Flag.at(rule, article, span)
                  .with("right", text)
                  .related(model, "“" + text + "” here")
                  .suggest(text)
                  .finding());
        }
      }
    }
  }

  /** The capitalised words and pairs of words, joined, and where they stand. */
  private static Map<String, List<Span>> places(AnalyzedArticle article) {
    Set<Token> names = namesOfPersons(article);
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isName(sentence, i) && !names.contains(sentence.token(i))) {
          add(places, sentence, i, i);
          if (i + 1 < sentence.size() && isName(sentence, i + 1)) {
            add(places, sentence, i, i + 1);
          }
        }
      }
    }
    return places;
  }

  private static void add(Map<String, List<Span>> places, Sentence sentence, int first, int last) {
    String text = sentence.token(first).text() + (last > first ? sentence.token(last).text() : "");
    String key = first == last ? text : first + 1 == last ? text.toLowerCase(Locale.ROOT) : text;
    places.computeIfAbsent(key, k -> new ArrayList<>()).add(sentence.span(first, last));
  }

  private static Set<Token> namesOfPersons(AnalyzedArticle article) {
    People people = article.view(People.class, People::of);
    Set<Token> names = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Mention mention : people.in(sentence)) {
        names.addAll(sentence.tokens().subList(mention.name().first(), mention.end()));
      }
    }
    return names;
  }

  private static boolean isName(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String text = token.text();
    return token.isWord()
        && token.isCapitalised()
        && text.length() > 2
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private boolean isCandidate(String word) {
    return word.length() >= SHORTEST
        && Character.isUpperCase(word.charAt(0))
        && grammar.tags(word).isEmpty()
        && grammar.tags(word.toLowerCase(Locale.ROOT)).isEmpty()
        && !given.has(word.toLowerCase(Locale.ROOT));
  }

  /** The other spelling, where it is the better one. */
  private @Nullable String better(String rare, Map<String, List<Span>> places) {
    String joined = rare.toLowerCase(Locale.ROOT);
    List<Span> own = places.getOrDefault(rare, List.of());
    for (Map.Entry<String, List<Span>> other : places.entrySet()) {
      String word = other.getKey();
      boolean pair = Character.isLowerCase(word.charAt(0));
      boolean same = pair ? word.equals(joined) : isSlip(rare, word);
      boolean known = !pair && !grammar.tags(word).isEmpty();
      int more = other.getValue().size() - own.size();
      boolean first = other.getValue().get(0).compareTo(own.get(0)) < 0;
      boolean single = own.size() == 1 || more > own.size();
      if (same && single && (known || more > 0 || (more == 0 && first))) {
        return word;
      }
    }
    return null;
  }

  /**
   * One letter differs inside the word: what follows the stem is inflection. Another consonant
   * makes another village: Sukajaya, Sukaraya.
   */
  private static boolean isSlip(String rare, String other) {
    String a = singular(rare);
    String b = singular(other);
    return !a.equals(b)
        && b.length() >= SHORTEST - 1
        && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
        && (a.length() != b.length() || NameDistance.between(a, b) < 1)
        && NameDistance.isTypo(a, b);
  }

  /** The two Koreas and the Koreans differ by an ending, too. */
  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
