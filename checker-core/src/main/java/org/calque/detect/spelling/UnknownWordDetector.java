package org.calque.detect.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.QuotedText;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds words that no dictionary of the language has and that are not explained: what a machine
 * could not translate and left. A word with a capital is taken for a name, and one that is not
 * spelled as Indonesian is for a rare or new English one.
 *
 * <p>Setting {@code known}: words of other languages that English news uses.
 */
public final class UnknownWordDetector implements Detector {

  private static final int SHORTEST = 4;

  /** Indonesian syllables: no consonants together but those of a loan or a Javanese word. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "((ng|ny|sy|kh|[kgptbd]r|[bcdfghjklmnprstwyz])?[aiueo]+(ng|[bdfghklmnprst])?)+");

  private static final Set<String> NAMING =
      Set.of("called", "named", "dubbed", "term", "word", "known", "hashtag", "as");

  private static final List<String> PREFIXES =
      List.of(
          "un", "re", "pre", "post", "mid", "non", "anti", "multi", "co", "over", "micro", "mis");

  private final Rule rule;
  private final KnownWords known;

  public UnknownWordDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.known = new KnownWords(rule, lexicon);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Set<String> explained = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isUnknown(sentence.token(i), article.grammar())) {
          if (isExplained(sentence, i, article)) {
            explained.add(sentence.lower(i));
          } else if (!explained.contains(sentence.lower(i))) {
            findings.accept(Flag.at(rule, article, sentence.token(i).span()).finding());
          }
        }
      }
    }
  }

  private boolean isUnknown(Token token, Grammar grammar) {
    String word = token.text();
    return word.length() >= SHORTEST
        && SHAPE.matcher(word).matches()
        && !known.isListed(word)
        && grammar.tags(word).isEmpty()
        && !known.dictionaries().has(word)
        && PREFIXES.stream()
            .noneMatch(
                p -> word.startsWith(p) && known.dictionaries().has(word.substring(p.length())));
  }

  /** “lindi (leachate)”, “haram, or forbidden”, “called lindi”, “leachate (lindi)”, “"lindi"”. */
  private static boolean isExplained(Sentence sentence, int i, AnalyzedArticle article) {
    String next = sentence.lower(i + 1);
    String before = sentence.lower(i - 1);
    boolean glossed = next.equals("(") || before.equals("(");
    boolean or = next.equals(",") && Set.of("or", "a", "an", "the").contains(sentence.lower(i + 2));
    boolean quoted =
        Set.of("\"", "“", "‘", "'").contains(before)
            && article.view(QuotedText.class, QuotedText::of).at(sentence.token(i).start()) != null
            && Set.of("\"", "”", "’", "'").contains(next);
    boolean species = i > 0 && isUnknownName(sentence, i - 1, article);
    return species
        || glossed
        || or
        || quoted
        || NAMING.contains(before)
        || NAMING.contains(sentence.lower(i - 2))
        || isGlued(sentence, i);
  }

  /** <i>Limnonectes lorensis</i>: a capital on a word that no dictionary has. */
  private static boolean isUnknownName(Sentence sentence, int i, AnalyzedArticle article) {
    return sentence.token(i).isCapitalised() && article.grammar().tags(sentence.lower(i)).isEmpty();
  }

  /** Whether a mark stands right before the word: part of an address or a handle. */
  private static boolean isGlued(Sentence sentence, int i) {
    return i > 0
        && sentence.token(i - 1).end() == sentence.token(i).start()
        && "@#./".contains(sentence.lower(i - 1));
  }
}
