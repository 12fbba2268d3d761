package org.calque.detect.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds a sentence whose only verb is a participle that lacks its auxiliary: {@code The meeting
 * attended by dozens of people.}
 *
 * <p>Settings: {@code verbs}, participles of verbs that need an object: before <i>by</i> they are
 * passive; {@code staying}, those that are passive before one of {@code links} too.
 */
public final class MissingBeDetector implements Detector {

  private static final Set<String> ADVERBS =
      Set.of(
          "now",
          "still",
          "currently",
          "also",
          "allegedly",
          "reportedly",
          "already",
          "immediately",
          "then",
          "later",
          "finally",
          "previously",
          "usually",
          "officially",
          "successfully");
  private static final Set<String> PRESENT = Set.of("now", "still", "currently", "usually");

  private final Rule rule;
  private final Grammar grammar;
  private final Set<String> verbs;
  private final Set<String> staying;
  private final Set<String> links;

  public MissingBeDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    verbs = new HashSet<>(Rule.texts(rule.settings().path("verbs")));
    staying = new HashSet<>(Rule.texts(rule.settings().path("staying")));
    links = new HashSet<>(Rule.texts(rule.settings().path("links")));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      if (!sentence.isHeadline() && sentence.lower(sentence.size() - 1).equals(".")) {
        check(sentence, article, findings);
      }
    }
  }

  private void check(Sentence sentence, AnalyzedArticle article, Consumer<Finding> findings) {
    Subject subject = Subject.at(sentence, 0, grammar, Set.of());
    if (subject == null) {
      return;
    }
    int verb = subject.end();
    boolean present = PRESENT.contains(sentence.lower(verb - 1));
    while (ADVERBS.contains(sentence.lower(verb))) {
      present |= PRESENT.contains(sentence.lower(verb));
      verb++;
    }
    if (!isPassive(sentence, verb) || hasVerb(sentence, verb + 1, subject.plural())) {
      return;
    }
    String past = subject.plural() ? "were " : "was ";
    String now = subject.plural() ? "are " : "is ";
    String participle = sentence.token(verb).text();
    findings.accept(
        Flag.at(rule, article, sentence.span(verb, verb))
            .suggest((present ? now : past) + participle)
            .suggest((present ? past : now) + participle)
            .finding());
  }

  private boolean isPassive(Sentence sentence, int verb) {
    String link = sentence.lower(verb + 1);
    boolean gerund = grammar.tags(sentence.lower(verb + 2)).contains("VBG");
    return link.equals("by")
        ? verbs.contains(sentence.lower(verb)) && !gerund
        : links.contains(link) && staying.contains(sentence.lower(verb));
  }

  /** Whether any word after the participle may be the sentence's verb. */
  private boolean hasVerb(Sentence sentence, int from, boolean plural) {
    for (int i = from; i < sentence.size(); i++) {
      Set<String> tags = grammar.tags(sentence.lower(i));
      boolean noun = tags.stream().anyMatch(t -> t.startsWith("NN"));
      boolean afterNoun =
          grammar.tags(sentence.lower(i - 1)).stream().anyMatch(t -> t.startsWith("NN"));
      boolean past = tags.contains("VBD") || tags.contains("MD");
      boolean third = tags.contains("VBZ") && (!noun || startsObject(sentence.lower(i + 1)));
      boolean base = tags.contains("VBP") && (!noun || (plural && afterNoun));
      if (!sentence.token(i).isCapitalised() && (past || third || base)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word goes on, so that what stands before it may be a verb. */
  private boolean startsObject(String word) {
    Set<String> tags = grammar.tags(word);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !tags.contains("IN")
        && !tags.contains("CC");
  }
}
