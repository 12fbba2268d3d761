package org.calque.detect.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Clauses;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds sentences without a finite verb that go on with the one before: <i>It fell to 5 percent.
 * Far below the target.</i> What hangs on a relative or a conjunction does not count.
 */
public final class VerblessDetector implements Detector {

  private static final int SHORTEST = 4;
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "who", "whom", "whose", "which", "that", "when", "where", "what", "how", "why", "because",
          "after", "before", "while", "until", "if", "whether");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
  private static final Set<String> BEFORE_VERB =
      Set.of("NN", "NNS", "NNP", "PRP", "NN:U", "NN:UN", "WP", "WDT", "RB", "CD");

  private final Rule rule;
  private final Grammar grammar;

  public VerblessDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    QuotedText quotes = article.view(QuotedText.class, QuotedText::of);
    List<Sentence> sentences = article.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      Sentence before = sentences.get(i - 1);
      Sentence sentence = sentences.get(i);
      boolean goesOn =
          before.paragraph().equals(sentence.paragraph())
              && before.lower(before.size() - 1).equals(".");
      if (goesOn
          && !sentence.isHeadline()
          && sentence.tokens().stream().noneMatch(t -> quotes.isQuoted(t.start()))
          && isVerbless(sentence)) {
        findings.accept(finding(article, before, sentence));
      }
    }
  }

  private boolean isVerbless(Sentence sentence) {
    int end = mainEnd(sentence);
    boolean whole = sentence.lower(sentence.size() - 1).equals(".") && end >= 1;
    return whole
        && sentence.size() > SHORTEST
        && !mayCommand(sentence)
        && Clauses.finiteVerbs(sentence, 1, end, grammar) == 0
        && Clauses.finiteVerbs(sentence, end, sentence.size(), grammar) <= 1
        && sentence.tokens().subList(end, sentence.size()).stream().noneMatch(t -> t.is(","))
        && !mayBeFinite(sentence, end);
  }

  /** Where the first clause begins that hangs on another: “without saying whom he meant”. */
  private int mainEnd(Sentence sentence) {
    if (SUBORDINATORS.contains(sentence.lower(0)) || PRONOUNS.contains(sentence.lower(0))) {
      return 0;
    }
    for (int i = 1; i < sentence.size() - 1; i++) {
      String word = sentence.lower(i);
      boolean governed = word.equals("that") && grammar.tags(sentence.lower(i - 1)).contains("IN");
      if (SUBORDINATORS.contains(word) && !governed) {
        return i;
      }
    }
    return sentence.size() - 1;
  }

  /** “Watch the video”, “Was it late”; a participle is neither. */
  private boolean mayCommand(Sentence sentence) {
    Set<String> tags = grammar.tags(sentence.lower(0));
    boolean participle = tags.contains("VBN") && sentence.lower(1).equals("by");
    boolean finite = tags.contains("VBD") || tags.contains("MD") || tags.contains("VBZ");
    return !ARTICLES.contains(sentence.lower(0))
        && (tags.isEmpty()
            || (tags.contains("VB") && !tags.contains("CD"))
            || (finite && !participle));
  }

  /** A word that is a verb's present or past elsewhere, behind what could be its subject. */
  private boolean mayBeFinite(Sentence sentence, int end) {
    for (int i = 1; i < end; i++) {
      Token token = sentence.token(i);
      Set<String> tags = grammar.tags(token.lower());
      boolean verb = tags.stream().anyMatch(List.of("VBD", "VBZ", "VBP")::contains);
      Set<String> before = grammar.tags(sentence.lower(i - 1));
      boolean subject =
          sentence.token(i - 1).isCapitalised()
              || (before.isEmpty() && sentence.token(i - 1).isWord())
              || before.stream().anyMatch(BEFORE_VERB::contains);
      boolean article = ARTICLES.contains(sentence.lower(i - 1));
      if (verb && subject && !article && !token.isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(AnalyzedArticle article, Sentence before, Sentence sentence) {
    Span stop = before.token(before.size() - 1).span();
    Span first = sentence.token(0).span();
    String word = first.of(article.text());
    boolean name = grammar.tags(sentence.lower(0)).isEmpty();
    String lower = name ? word : word.toLowerCase(Locale.ROOT);
    return Flag.at(rule, article, new Span(stop.start(), first.end()))
        .suggest(", " + lower)
        .suggest(" " + lower)
        .suggest(" – " + lower)
        .finding();
  }
}
