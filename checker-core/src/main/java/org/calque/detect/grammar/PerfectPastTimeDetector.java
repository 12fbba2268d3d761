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
 * Finds a present perfect with the time at which it was: {@code has arrested two men on Monday}.
 *
 * <p>Between verb and time only an object or an agent may stand: a preposition, a second verb or a
 * conjunction could own the time. Settings: {@code weekdays}, {@code past}, words that name a past
 * time by themselves; {@code ahead}, verbs whose time lies ahead of them ({@code has scheduled});
 * {@code blocks}, words that end the search.
 */
public final class PerfectPastTimeDetector implements Detector {

  private static final int FARTHEST = 9;
  private static final Set<String> ADVERBS = Set.of("also", "already", "reportedly", "allegedly");
  private static final Set<String> LAST = Set.of("night", "week", "month", "year");

  private final Rule rule;
  private final Grammar grammar;
  private final Set<String> weekdays;
  private final Set<String> past;
  private final Set<String> ahead;
  private final Set<String> blocks;

  public PerfectPastTimeDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    weekdays = setting("weekdays");
    past = setting("past");
    ahead = setting("ahead");
    blocks = setting("blocks");
  }

  private Set<String> setting(String key) {
    return new HashSet<>(Rule.texts(rule.settings().path(key)));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size() && !sentence.isHeadline(); i++) {
        String have = sentence.lower(i);
        if (have.equals("has") || have.equals("have")) {
          check(sentence, i, article, findings);
        }
      }
    }
  }

  private void check(
      Sentence sentence, int have, AnalyzedArticle article, Consumer<Finding> findings) {
    int at = have + 1;
    at = ADVERBS.contains(sentence.lower(at)) ? at + 1 : at;
    boolean passive = sentence.lower(at).equals("been");
    int verb = passive ? at + 1 : at;
    String participle = sentence.lower(verb);
    boolean full = grammar.tags(participle).contains("VBN") && !ahead.contains(participle);
    if (!full || isModal(sentence.lower(have - 1)) || timeAfter(sentence, verb + 1) < 0) {
      return;
    }
    String plain = sentence.lower(have).equals("has") ? "was " : "were ";
    String middle = at > have + 1 ? sentence.token(have + 1).text() + " " : "";
    String simple =
        passive ? plain + middle + participle : middle + grammar.inflect(lemma(participle), "VBD");
    int time = timeAfter(sentence, verb + 1);
    findings.accept(
        Flag.at(rule, article, sentence.span(have, verb))
            .with("time", sentence.token(time).text())
            .suggest(simple)
            .finding());
  }

  private boolean isModal(String word) {
    return word.equals("to") || grammar.tags(word).contains("MD");
  }

  private String lemma(String participle) {
    return grammar.lemmas(participle).stream()
        .filter(l -> grammar.forms(l, "VBN").contains(participle))
        .findFirst()
        .orElse(participle);
  }

  /** Where the time stands, or -1 where something else could own it. */
  private int timeAfter(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + FARTHEST, sentence.size()); i++) {
      String word = sentence.lower(i);
      if (isTime(sentence, i)) {
        return i;
      }
      if (blocks(sentence, i)) {
        return -1;
      }
      if (word.equals("by") && i != from) {
        return -1;
      }
    }
    return -1;
  }

  private boolean blocks(Sentence sentence, int i) {
    String word = sentence.lower(i);
    Set<String> tags = grammar.tags(word);
    boolean mark = sentence.token(i).isPunctuation() && !sentence.token(i).isPossessive();
    boolean verb =
        !sentence.token(i).isCapitalised()
            && (tags.contains("VBD") || tags.contains("VBG") || tags.contains("VBN"))
            && !tags.contains("NN");
    boolean day = sentence.lower(i + 1).length() > 2 && weekdays.contains(sentence.lower(i + 1));
    return mark || verb || (blocks.contains(word) && !(word.equals("on") && day));
  }

  private boolean isTime(Sentence sentence, int i) {
    String word = sentence.lower(i);
    boolean weekday = weekdays.contains(word) && sentence.lower(i - 1).equals("on");
    boolean last = LAST.contains(word) && sentence.lower(i - 1).equals("last");
    boolean ago = word.equals("ago");
    return (weekday || last || ago || past.contains(word))
        && !sentence.token(Math.min(i + 1, sentence.size() - 1)).isPossessive()
        && !grammar.tags(sentence.lower(i + 1)).stream().anyMatch(t -> t.equals("NNS"));
  }
}
