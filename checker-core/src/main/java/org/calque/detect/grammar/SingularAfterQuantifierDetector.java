package org.calque.detect.grammar;

import java.util.HashSet;
import java.util.List;
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
 * A noun in the singular after words that ask for the plural: {@code one of the victim}, {@code a
 * number of official}, {@code the last two decade}.
 *
 * <p>The noun must end its phrase, and no word of the phrase may be a plural or a name. Settings:
 * {@code quantifiers}, the words that ask for it, a {@code ~} standing for a number from two to
 * ten; {@code nouns}, the countable nouns it may be about; {@code modifiers}, nouns that may stand
 * before it.
 */
public final class SingularAfterQuantifierDetector implements Detector {

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> ENDS =
      Set.of(".", ",", ";", ":", ")", "?", "!", "\"", "”", "–", "—", "(");
  private static final int MOST_MODIFIERS = 3;
  private static final Set<String> MODIFIES_NOT =
      Set.of("NNS", "IN", "CC", "MD", "VBZ", "PRP", "DT", "CD", "TO");

  private final Rule rule;
  private final Grammar grammar;
  private final List<List<String>> quantifiers;
  private final Set<String> nouns;
  private final Set<String> modifiers;
  private final Set<String> followers;

  public SingularAfterQuantifierDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    quantifiers =
        Rule.texts(rule.settings().path("quantifiers")).stream()
            .map(q -> List.of(q.split(" ")))
            .toList();
    nouns = new HashSet<>(Rule.texts(rule.settings().path("nouns")));
    modifiers = new HashSet<>(Rule.texts(rule.settings().path("modifiers")));
    followers = new HashSet<>(Rule.texts(rule.settings().path("followers")));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        for (List<String> quantifier : quantifiers) {
          if (stands(quantifier, sentence, i)) {
            check(article, sentence, i + quantifier.size(), findings);
            break;
          }
        }
      }
    }
  }

  private static boolean stands(List<String> quantifier, Sentence sentence, int at) {
    for (int i = 0; i < quantifier.size(); i++) {
      if (at + i >= sentence.size()) {
        return false;
      }
      String word = sentence.lower(at + i);
      String wanted = quantifier.get(i);
      if (!(wanted.equals("~") ? NUMBERS.contains(word) : wanted.equals(word))) {
        return false;
      }
    }
    return true;
  }

  private void check(
      AnalyzedArticle article, Sentence sentence, int from, Consumer<Finding> findings) {
    for (int at = from; at <= from + MOST_MODIFIERS && at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (!token.isWord() || (token.isCapitalised() && !sentence.isHeadline())) {
        return;
      }
      if (nouns.contains(token.lower()) && endsPhrase(sentence, at)) {
        String plural = grammar.inflect(token.lower(), "NNS");
        if (!plural.equals(token.lower())) {
          String fitted = token.isCapitalised() ? Casing.capitalise(plural) : plural;
          findings.accept(Flag.at(rule, article, token.span()).suggest(fitted).finding());
        }
        return;
      }
      if (!modifies(token.lower())) {
        return;
      }
    }
  }

  private boolean modifies(String word) {
    Set<String> tags = grammar.tags(word);
    boolean modifier =
        tags.contains("JJ")
            || tags.contains("JJR")
            || tags.contains("JJS")
            || tags.contains("VBN")
            || word.endsWith("ly")
            || tags.contains("NN");
    return modifiers.contains(word)
        || (modifier && MODIFIES_NOT.stream().noneMatch(tags::contains));
  }

  private boolean endsPhrase(Sentence sentence, int at) {
    String next = sentence.lower(at + 1);
    return next.isEmpty() || ENDS.contains(next) || followers.contains(next);
  }
}
