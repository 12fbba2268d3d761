package org.calque.detect.people;

import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.GenderWords;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** Finds <i>he</i> and <i>she</i> that their own sentence contradicts: “She is a good boy”. */
public final class PredicateGenderDetector implements Detector {

  private static final Set<String> COPULAS =
      Set.of("is", "was", "'s", "became", "becomes", "remains", "remained");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "also", "still", "just");
  private static final Set<String> ENDS_NOUN =
      Set.of(
          ",", ".", "!", "?", ";", "\"", "”", "and", "but", "of", "to", "who", "with", "in", "from",
          "");
  private static final int LONGEST = 4;

  private final Rule rule;
  private final Grammar grammar;
  private final GenderWords words;

  public PredicateGenderDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    this.words = lexicon.view(GenderWords.class, GenderWords::new);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      for (Pronoun pronoun : Pronoun.in(sentence, grammar)) {
        int noun = pronoun.isSubject() ? predicate(sentence, pronoun.index()) : -1;
        Gender gender = noun < 0 ? null : words.certain(sentence.lower(noun));
        if (gender == pronoun.gender().other()) {
          findings.accept(finding(article, pronoun, noun));
        }
      }
    }
  }

  /** The noun of “she is a good boy”, or -1. */
  private int predicate(Sentence sentence, int pronoun) {
    int copula = pronoun + 1;
    if (Set.of("has", "had").contains(sentence.lower(copula))) {
      copula++;
    }
    boolean been = sentence.lower(copula).equals("been");
    if (!COPULAS.contains(sentence.lower(copula)) && !been) {
      return -1;
    }
    boolean article = false;
    for (int i = copula + 1; i <= copula + 1 + LONGEST && i < sentence.size(); i++) {
      String word = sentence.lower(i);
      if (article && words.of(word) != null) {
        return ENDS_NOUN.contains(sentence.lower(i + 1)) ? i : -1;
      }
      if (!ARTICLES.contains(word) && !(article && isAdjective(word))) {
        return -1;
      }
      article |= ARTICLES.contains(word);
    }
    return -1;
  }

  private boolean isAdjective(String word) {
    return grammar.tags(word).stream()
        .anyMatch(t -> t.startsWith("JJ") || t.startsWith("RB") || t.equals("VBN"));
  }

  private Finding finding(AnalyzedArticle article, Pronoun pronoun, int noun) {
    Sentence sentence = pronoun.sentence();
    Flag flag =
        Flag.at(rule, article, pronoun.span())
            .with("noun", sentence.token(noun).text())
            .related(sentence.span(noun, noun), "says who is meant");
    String opposite = pronoun.opposite().get(0);
    boolean capital = sentence.token(pronoun.index()).isCapitalised();
    return flag.suggest(capital ? Casing.capitalise(opposite) : opposite).finding();
  }
}
