package org.calque.detect.quotes;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * A parenthesis that says its head again: {@code plans (to plan a withdrawal)}.
 *
 * <p>The head is a noun in small letters; the parenthesis begins with {@code to} and the verb of
 * the same root, or is nothing but the noun once more.
 */
public final class RepeatingParenthesisDetector implements Detector {

  private static final Pattern TO_VERB =
      Pattern.compile(
          "\\b(?<head>\\p{Ll}{3,})(?<gap> \\(to (?<verb>\\p{Ll}+)(?<rest>(?: [^()]{2,60})?)\\))");
  private static final Pattern NOUN_AGAIN =
      Pattern.compile(
          "\\b(?<head>\\p{Ll}{3,})(?<gap> \\((?:the |a |an |of |these |those |this )?(?<verb>\\p{Ll}{3,})\\))");
  private static final int ROOT = 4;
  private static final int SHORT_VERB = 3;

  private final Rule rule;
  private final Grammar grammar;

  public RepeatingParenthesisDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      String text = sentence.span().of(article.text());
      Matcher verb = TO_VERB.matcher(text);
      while (verb.find()) {
        if (sharesRoot(verb.group("head"), verb.group("verb"))) {
          Flag flag = flag(article, sentence, verb).suggest("");
          String rest = verb.group("rest");
          if (!rest.isBlank()) {
            flag.suggest(" for" + rest).suggest(" to" + rest);
          }
          findings.accept(flag.finding());
        }
      }
      Matcher noun = NOUN_AGAIN.matcher(text);
      while (noun.find()) {
        if (sharesLemma(noun.group("head"), noun.group("verb"))) {
          findings.accept(flag(article, sentence, noun).suggest("").finding());
        }
      }
    }
  }

  private Flag flag(AnalyzedArticle article, Sentence sentence, Matcher m) {
    int offset = sentence.span().start();
    return Flag.at(rule, article, new Span(offset + m.start("gap"), offset + m.end("gap")))
        .with("head", m.group("head"));
  }

  private boolean sharesRoot(String noun, String verb) {
    boolean isNoun = grammar.tags(noun).stream().anyMatch(t -> t.startsWith("NN"));
    boolean isVerb = grammar.tags(verb).contains("VB");
    int common = 0;
    int shorter = Math.min(noun.length(), verb.length());
    while (common < shorter && noun.charAt(common) == verb.charAt(common)) {
      common++;
    }
    boolean root =
        (common >= ROOT && common * 3 >= verb.length() * 2)
            || (common == verb.length() && common >= SHORT_VERB);
    return isNoun && isVerb && (root || sharesLemma(noun, verb));
  }

  private boolean sharesLemma(String a, String b) {
    Set<String> shared = new HashSet<>(grammar.lemmas(a));
    shared.retainAll(grammar.lemmas(b));
    return !shared.isEmpty();
  }
}
