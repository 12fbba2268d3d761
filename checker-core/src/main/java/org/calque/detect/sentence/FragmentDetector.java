package org.calque.detect.sentence;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Clauses;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.detect.phrase.PhraseIndex;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds a subordinate clause that stands as a sentence: <i>It will stay. Because this is
 * policy.</i>
 *
 * <p>An entry names the opener, and how an editor mends it: {@code join} ties the clause to the
 * sentence before, {@code replace} makes a main clause of it. With {@code verbless: true} the
 * sentence must have no finite verb at all (<i>Killing four climbers.</i>) but that of a relative
 * clause; else it must have no clause but the opener's own.
 */
public final class FragmentDetector implements Detector {

  private static final Set<String> BEGINS_NOUN_PHRASE =
      Set.of(
          "the", "a", "an", "it", "he", "she", "they", "we", "i", "his", "her", "its", "their",
          "this", "these", "those", "there", "our", "my", "you", "no", "all", "some");
  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "there", "please");
  private static final Set<String> BEFORE_NOUN_PHRASE =
      Set.of(
          "and", "or", "but", "not", "to", "all", "both", "than", "that", "which", "who", "of",
          "in", "on", "at", "by", "for", "from", "with", "into", "about", "against", "between",
          "among", "under", "near", "during", "as", "through");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
  private static final Set<String> QUESTIONS =
      Set.of("whether", "who", "where", "which", "whose", "what");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "nobody", "there");
  private static final Set<String> LINKS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "and",
          "or",
          "but",
          "because",
          "as",
          "when",
          "where",
          "while",
          "if",
          "after",
          "before",
          "until",
          "since",
          "what",
          "how",
          "why",
          "so",
          "than",
          "said",
          "says",
          "thought",
          "believed",
          "think");

  private final Rule rule;
  private final Grammar grammar;
  private final PhraseIndex openers;

  public FragmentDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.grammar = grammar;
    this.openers = new PhraseIndex(grammar);
    for (Rule.Entry entry : rule.entries()) {
      try {
        entry.texts("opener").forEach(o -> openers.add(entry, "^ " + o, List.of()));
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    openers.scan(
        rule,
        article,
        (sentence, from, end, flag) -> {
          boolean body =
              !sentence.isHeadline()
                  && from == 0
                  && !isQuoted(sentence, article)
                  && !isAnswer(sentence, article);
          if (body && isFragment(sentence, end, flag.entry())) {
            findings.accept(mend(sentence, from, end, flag.entry(), article));
          }
        });
  }

  private boolean isFragment(Sentence sentence, int afterOpener, Rule.Entry entry) {
    if (!sentence.lower(sentence.size() - 1).equals(".")) {
      return false;
    }
    if (entry.node().path("verbless").asBoolean(false)) {
      return Clauses.finiteVerbs(sentence, 0, relative(sentence, afterOpener), grammar) == 0;
    }
    boolean preposition = entry.node().path("preposition").asBoolean(false);
    return !hasMainClause(sentence, afterOpener)
        && !hasSecondClause(sentence, afterOpener)
        && !(preposition && governsNoun(sentence, afterOpener))
        && Clauses.finiteVerbs(sentence, afterOpener, sentence.size(), grammar) <= 2;
  }

  /** Where a relative clause begins that runs to the end: <i>Without Rendi, who is ill.</i> */
  private int relative(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      boolean relative = RELATIVES.contains(sentence.lower(i)) && sentence.lower(i - 1).equals(",");
      if (relative && Clauses.finiteVerbs(sentence, i, sentence.size(), grammar) == 1) {
        return i;
      }
    }
    return sentence.size();
  }

  /** A comma with a finite verb behind it, or with a subject, begins the main clause. */
  private boolean hasMainClause(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      boolean breaks = breaks(sentence, i);
      boolean subject = SUBJECTS.contains(sentence.lower(i + 1));
      if (breaks
          && (subject
              || isCommand(sentence, i + 1)
              || Clauses.finiteVerbs(sentence, i + 1, sentence.size(), grammar) > 0)) {
        return true;
      }
      if (Set.of("then", "please").contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A comma or a dash; the hyphen of <i>co-host</i> is none. */
  private static boolean breaks(Sentence sentence, int i) {
    boolean joined =
        sentence.lower(i).equals("-")
            && i > 0
            && sentence.token(i - 1).end() == sentence.token(i).start();
    return !joined && List.of(",", "-", "–", "—", ":", ";", "\"", "“").contains(sentence.lower(i));
  }

  /** <i>If it rains, stop the match</i>: what stands behind the comma is a verb's plain form. */
  private boolean isCommand(Sentence sentence, int i) {
    String word = sentence.lower(i);
    if (word.isEmpty() || !sentence.token(i).isWord()) {
      return false;
    }
    Set<String> tags = grammar.tags(word);
    return tags.contains("VB") && !tags.contains("JJ") && !tags.contains("RB");
  }

  /**
   * <i>When it started to rain we got under cover; whether it will help is not clear</i>: a second
   * verb with a subject of its own, or, behind a question word, one that the clause is subject of.
   */
  private boolean hasSecondClause(Sentence sentence, int from) {
    boolean question = QUESTIONS.contains(sentence.lower(0));
    int verbs = 0;
    for (int i = from; i < sentence.size(); i++) {
      if (!Clauses.isFinite(sentence, i, grammar)) {
        continue;
      }
      verbs++;
      String before = sentence.lower(i - 1);
      boolean own = PRONOUNS.contains(before) && !LINKS.contains(sentence.lower(i - 2));
      boolean predicate = question && i - from > 1 && !LINKS.contains(before);
      if (verbs > 1 && (own || predicate)) {
        return !linked(sentence, from, i);
      }
    }
    return false;
  }

  /** Whether a conjunction or relative between makes the verb a part of the same clause. */
  private static boolean linked(Sentence sentence, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (LINKS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>After the talks the minister left</i>: before the verb a second noun phrase begins, right
   * behind the first; or there is no verb that the opener could govern.
   */
  private boolean governsNoun(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (Clauses.isFinite(sentence, i, grammar)) {
        return false;
      }
      boolean begins = i > from && BEGINS_NOUN_PHRASE.contains(sentence.lower(i));
      if (begins && !BEFORE_NOUN_PHRASE.contains(sentence.lower(i - 1))) {
        return true;
      }
    }
    return true;
  }

  private Finding mend(
      Sentence sentence, int from, int end, Rule.Entry entry, AnalyzedArticle article) {
    Span opener = sentence.span(from, end - 1);
    String words = opener.of(article.text());
    String lower = Character.toLowerCase(words.charAt(0)) + words.substring(1);
    int stop = stopBefore(sentence, article);
    boolean joins = stop >= 0 && !entry.texts("join").isEmpty();
    Span span = joins ? new Span(stop, opener.end()) : opener;
    Flag flag = Flag.at(rule, article, span).of(entry).with("opener", words);
    if (joins) {
      entry.texts("join").forEach(j -> flag.suggest(j.replace("{opener}", lower)));
    }
    String lead = joins ? article.text().substring(stop, opener.start()) : "";
    entry.texts("replace").forEach(r -> flag.suggest(lead + r));
    return flag.finding();
  }

  /** Where the full stop of the sentence before stands, or -1 at a paragraph's start. */
  private static int stopBefore(Sentence sentence, AnalyzedArticle article) {
    int i = sentence.span().start() - 1;
    while (i >= sentence.paragraph().span().start()
        && Character.isWhitespace(article.text().charAt(i))) {
      i--;
    }
    boolean stop = i >= sentence.paragraph().span().start() && article.text().charAt(i) == '.';
    return stop ? i : -1;
  }

  /** <i>Why? Because it rained.</i> */
  private static boolean isAnswer(Sentence sentence, AnalyzedArticle article) {
    String before = article.text().substring(0, sentence.span().start()).stripTrailing();
    return before.endsWith("?");
  }

  /** People speak in fragments; only the journalist's own prose is judged. */
  private static boolean isQuoted(Sentence sentence, AnalyzedArticle article) {
    String before =
        article.text().substring(sentence.paragraph().span().start(), sentence.span().start());
    long straight = before.chars().filter(c -> c == '"').count();
    long open = before.chars().filter(c -> c == '“').count();
    long close = before.chars().filter(c -> c == '”').count();
    return straight % 2 == 1 || open > close || sentence.has("\"") || sentence.has("“");
  }
}
