package org.calque.detect.variants;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds a term of two or three common nouns in capitals where the article writes it small
 * elsewhere: <i>Indonesia's national team ... the National Team</i>.
 *
 * <p>All its words must be in the dictionary in small letters, and no further capital may stand
 * beside them, which would make them part of a name.
 */
public final class CaseVariantDetector implements Detector {

  private static final Set<String> BEFORE =
      Set.of(
          "the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "each", "every",
          "any");

  private final Rule rule;
  private final Grammar grammar;

  public CaseVariantDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Map<String, Span> small = smallPairs(article);
    for (Sentence sentence : article.sentences()) {
      for (int i = 1; i + 1 < sentence.size() && !sentence.isHeadline(); i++) {
        if (isCapitalPair(sentence, i)) {
          Span witness = small.get(pair(sentence, i));
          if (witness != null) {
            findings.accept(finding(sentence.span(i, i + 1), witness, article));
          }
        }
      }
    }
  }

  /** Every two words in small letters that stand in the body, with their first place. */
  private static Map<String, Span> smallPairs(AnalyzedArticle article) {
    Map<String, Span> pairs = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        boolean small = isSmall(sentence.token(i)) && isSmall(sentence.token(i + 1));
        if (small) {
          pairs.putIfAbsent(pair(sentence, i), sentence.span(i, i + 1));
        }
      }
    }
    return pairs;
  }

  private boolean isCapitalPair(Sentence sentence, int i) {
    boolean introduced = BEFORE.contains(sentence.lower(i - 1));
    boolean goesOn =
        i + 2 < sentence.size()
            && (sentence.token(i + 2).isCapitalised()
                || Set.of("of", "for", "(", "-").contains(sentence.lower(i + 2)));
    return introduced
        && !goesOn
        && isCommon(sentence.token(i), "JJ|NN.*")
        && isCommon(sentence.token(i + 1), "NN.*");
  }

  private boolean isCommon(Token token, String tag) {
    return token.isWord()
        && token.isCapitalised()
        && token.text().length() > 2
        && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
        && grammar.tags(token.lower()).stream()
            .anyMatch(t -> t.matches(tag) && !t.startsWith("NNP"));
  }

  private static boolean isSmall(Token token) {
    return token.isWord() && token.text().equals(token.lower());
  }

  private static String pair(Sentence sentence, int i) {
    return sentence.lower(i) + " " + sentence.lower(i + 1);
  }

  private Finding finding(Span span, Span witness, AnalyzedArticle article) {
    return Flag.at(rule, article, span)
        .suggest(span.of(article.text()).toLowerCase(Locale.ROOT))
        .related(witness, "in small letters here")
        .finding();
  }
}
