package org.calque.detect.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds misspelt common words.
 *
 * <p>Four of five words that a speller flags in translated news are names or words of the source,
 * so only a word in small letters is looked at, that stands once in the article and is not
 * explained, that no dictionary and no table of source words knows, that has no other unknown word
 * beside it (<i>giling basah</i>), and that is one edit away from a word of the same first letter.
 */
public final class MisspellingDetector implements Detector {

  private static final int SHORTEST = 5;
  private static final Set<String> GLOSS = Set.of("or", "a", "an", "the");

  private final Rule rule;
  private final KnownWords known;

  public MisspellingDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.known = new KnownWords(rule, lexicon);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      sentence.tokens().forEach(t -> counts.merge(t.lower(), 1, Integer::sum));
    }
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isCandidate(sentence, i, counts, article.grammar())) {
          check(sentence, i, article, findings);
        }
      }
    }
  }

  private boolean isCandidate(
      Sentence sentence, int i, Map<String, Integer> counts, Grammar grammar) {
    Token token = sentence.token(i);
    boolean small = token.text().equals(token.lower()) && isAscii(token.text());
    boolean joined =
        sentence.lower(i + 1).equals("-") || (i > 0 && sentence.lower(i - 1).equals("-"));
    return small
        && token.text().length() >= SHORTEST
        && !joined
        && counts.getOrDefault(token.lower(), 0) == 1
        && !known.isListed(token.lower())
        && grammar.tags(token.lower()).isEmpty()
        && !isUnknown(sentence, i - 1, grammar)
        && !isUnknown(sentence, i + 1, grammar)
        && !isGlossed(sentence, i);
  }

  private static boolean isUnknown(Sentence sentence, int at, Grammar grammar) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).isWord()
        && grammar.tags(sentence.lower(at)).isEmpty()
        && grammar.tags(sentence.token(at).text()).isEmpty();
  }

  /** <i>haram, or forbidden; lindi (leachate)</i>. */
  private static boolean isGlossed(Sentence sentence, int i) {
    String next = sentence.lower(i + 1);
    return next.equals("(") || (next.equals(",") && GLOSS.contains(sentence.lower(i + 2)));
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private void check(
      Sentence sentence, int i, AnalyzedArticle article, Consumer<Finding> findings) {
    String word = sentence.lower(i);
    SpellingDictionaries words = known.dictionaries();
    if (words.has(word)) {
      return;
    }
    List<String> near =
        words.near(word).stream()
            .filter(n -> n.charAt(0) == word.charAt(0) && isAscii(n))
            .limit(3)
            .toList();
    if (!near.isEmpty()) {
      Flag flag = Flag.at(rule, article, sentence.token(i).span());
      near.forEach(n -> flag.suggest(Casing.like(sentence, i, n.toLowerCase(Locale.ROOT))));
      findings.accept(flag.finding());
    }
  }
}
