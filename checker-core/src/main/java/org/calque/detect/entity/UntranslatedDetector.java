package org.calque.detect.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Clauses;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.phrase.PhraseIndex;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds source-language words that the target language does not have.
 *
 * <p>The words are the rule's entries and the rows of the lexicon table that {@code table} names.
 *
 * <p>Silent where the word is explained beside it, in brackets or in so many words, or quoted as a
 * word; and from there on.
 */
public final class UntranslatedDetector implements Detector {

  private static final Set<String> NAMED =
      Set.of("university", "stadium", "airport", "united", "fc", "hospital", "foundation");

  private static final Set<String> NAMING =
      Set.of(
          "called",
          "termed",
          "dubbed",
          "nicknamed",
          "named",
          "acronym",
          "abbreviation",
          "term",
          "word");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one");
  private static final Set<String> MEANING = Set.of("means", "translates", "meant");
  private static final Set<String> RELATIVES =
      Set.of("that", "who", "which", "where", "when", "of", "for", "in");

  private final Rule rule;
  private final Grammar grammar;
  private final PhraseIndex words;
  private final Set<String> titles = new HashSet<>();

  public UntranslatedDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.grammar = grammar;
    this.words = new PhraseIndex(grammar);
    lexicon
        .rows("lexicon.titles")
        .forEach(row -> row.path("source").forEach(t -> titles.add(t.asString(""))));
    List<Rule.Entry> entries = new ArrayList<>(rule.entries());
    String table = rule.settings().path("table").asString("");
    if (!table.isEmpty()) {
      lexicon.rows(table).forEach(row -> entries.add(new Rule.Entry(row, rule.location())));
    }
    for (Rule.Entry entry : entries) {
      try {
        for (String form : forms(entry)) {
          words.add(entry, form.replace("-", " - "), entry.texts("suggest"));
        }
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static List<String> forms(Rule.Entry entry) {
    List<String> forms = new ArrayList<>(entry.texts("word"));
    forms.addAll(entry.texts("forms"));
    return forms;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Set<String> known = new HashSet<>();
    words.scan(
        rule,
        article,
        (sentence, from, end, flag) -> {
          String word = sentence.span(from, end - 1).of(article.text()).toLowerCase(Locale.ROOT);
          if (explained(sentence, from, end) || glossed(sentence, from, end)) {
            known.add(word);
          } else if (!known.contains(word)
              && !inName(sentence, end)
              && !besideName(sentence, from, end)
              && !introduced(sentence.span(from, end - 1), article.text())) {
            findings.accept(flag.finding());
          }
        });
  }

  /** Whether the abbreviation stands in brackets after its English name before. */
  private static boolean introduced(Span span, String text) {
    String word = span.of(text);
    int at = text.indexOf("(" + word + ")");
    return word.equals(word.toUpperCase(Locale.ROOT)) && at >= 0 && at < span.start();
  }

  /** Whether the words begin an English name: {@code Jenderal Soedirman University}. */
  private static boolean inName(Sentence sentence, int end) {
    for (int i = end; i < Math.min(sentence.size(), end + 4); i++) {
      if (!sentence.token(i).isCapitalised()) {
        return false;
      }
      if (NAMED.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a capitalised word goes with an unknown one beside it: <i>Warung Mbok Jum, Malut
   * Perkasa</i>. An untranslated title before a name is no part of it.
   */
  private boolean besideName(Sentence sentence, int from, int end) {
    boolean name = true;
    for (int i = from; i < end; i++) {
      String word = sentence.token(i).text();
      name &=
          word.length() > 1
              && Character.isUpperCase(word.charAt(0))
              && Character.isLowerCase(word.charAt(1));
    }
    return name
        && !titles.contains(sentence.lower(from))
        && (isUnknownName(sentence, from - 1) || isUnknownName(sentence, end));
  }

  private boolean isUnknownName(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).isWord()
        && sentence.token(at).isCapitalised()
        && grammar.tags(sentence.lower(at)).isEmpty();
  }

  private static boolean explained(Sentence sentence, int from, int end) {
    String after = sentence.lower(end);
    String before = sentence.lower(from - 1);
    boolean bracketed = after.equals("(") || before.equals("(");
    boolean quoted = "\"“‘'".contains(before) && !before.isEmpty() && "\"”’'".contains(after);
    return bracketed || (quoted && !after.isEmpty());
  }

  /**
   * An editor who keeps a word says what it means: <i>warung, or food stall; a migration known as
   * mudik; gotong royong, the tradition of mutual help</i>.
   */
  private boolean glossed(Sentence sentence, int from, int end) {
    String before = sentence.lower(from - 1);
    if (NAMING.contains(before)
        || (before.equals("as") && isKnown(sentence, from - 2))
        || (before.equals("or") && sentence.lower(from - 2).equals(","))) {
      return true;
    }
    if (!sentence.lower(end).equals(",")) {
      return false;
    }
    String next = sentence.lower(end + 1);
    String second = sentence.lower(end + 2);
    if (next.equals("or") || next.equals("meaning") || next.equals("literally")) {
      return true;
    }
    if (next.equals("which")) {
      return MEANING.contains(second);
    }
    return ARTICLES.contains(next) && isApposition(sentence, end + 2);
  }

  /** Whether a noun phrase stands up to the next mark, with no verb that it could be subject of. */
  private boolean isApposition(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      String word = sentence.lower(i);
      if (",.;:)-–—".contains(word) || RELATIVES.contains(word)) {
        return i > from;
      }
      if (Clauses.isFinite(sentence, i, grammar)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(Sentence sentence, int at) {
    for (int i = at; i > Math.max(-1, at - 4); i--) {
      if (NAMING.contains(sentence.lower(i)) || sentence.lower(i).equals("known")) {
        return true;
      }
    }
    return false;
  }
}
