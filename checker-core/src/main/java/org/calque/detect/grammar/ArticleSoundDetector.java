package org.calque.detect.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.detect.IndefiniteArticle;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.en.AvsAnRule;

/**
 * Finds {@code a} before a vowel sound and {@code an} before a consonant, where LanguageTool's list
 * of words and the sound by letters agree.
 */
public final class ArticleSoundDetector implements Detector {

  /** After these a letter stood before the word, not an article: Annex A and B are. */
  private static final Set<String> VERBS_AND_LINKS =
      Set.of("and", "or", "is", "are", "was", "has", "have");

  private final Rule rule;
  private final Grammar grammar;
  private final AvsAnRule sounds = new AvsAnRule(JLanguageTool.getMessageBundle());

  public ArticleSoundDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        Token word = sentence.token(i);
        boolean letter = i > 0 && word.isCapitalised();
        if ((word.is("a") || word.is("an")) && !letter && isWrong(sentence, i)) {
          String other = word.is("a") ? "an" : "a";
          Span span = sentence.span(i, i + 1);
          String fitted = word.isCapitalised() ? Casing.capitalise(other) : other;
          String next = sentence.token(i + 1).text();
          findings.accept(
              Flag.at(rule, article, span).suggest(fitted + " " + next).safe(true).finding());
        }
      }
    }
  }

  private boolean isWrong(Sentence sentence, int at) {
    Token next = sentence.token(at + 1);
    boolean known =
        next.isWord()
            && next.text().length() > 2
            && !VERBS_AND_LINKS.contains(next.lower())
            && next.start() == sentence.token(at).end() + 1
            && (grammar.tags(next.lower()).stream().anyMatch(t -> !t.equals("FW"))
                || !next.isCapitalised())
            && !next.text().equals(next.text().toUpperCase(Locale.ROOT));
    String article = sentence.lower(at);
    return known
        && !IndefiniteArticle.before(next.text()).equals(article)
        && !sounds.suggestAorAn(next.text()).startsWith(article + " ");
  }
}
