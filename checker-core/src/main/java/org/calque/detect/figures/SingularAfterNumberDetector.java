package org.calque.detect.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Figure.Marks;
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
 * A counted noun in the singular: {@code 42 passenger}. Indonesian nouns have no plural form.
 *
 * <p>The noun must end its phrase ({@code 42 passenger seats} is right) and the number must count,
 * not name ({@code Boeing 747}, {@code level 3}). Words that are also verbs need a clear sign after
 * them. Settings: {@code invariable}, nouns without a plural ending; {@code countable}, nouns that
 * the dictionary takes for uncountable; {@code names}, words after which a number is a name; {@code
 * modifiers}, nouns that are verbs too and may stand before a counted noun.
 */
public final class SingularAfterNumberDetector implements Detector {

  private static final Set<String> BE_OR_HAVE =
      Set.of("was", "were", "is", "are", "has", "have", "had", "will", "would", "can", "could");
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "its", "his", "her", "their", "our", "my", "your",
          "each", "every", "'s", "'", "one");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "in",
          "on",
          "at",
          "from",
          "of",
          "by",
          "for",
          "with",
          "and",
          "or",
          "but",
          "who",
          "which",
          "that",
          "when",
          "while",
          "after",
          "before",
          "during",
          "since",
          "as",
          "than",
          "near",
          "across",
          "inside",
          "into",
          "over",
          "between",
          "around",
          "because",
          "due",
          "to",
          "along",
          "through",
          "until",
          "within",
          "without",
          "where",
          "whose",
          "including",
          "per",
          "if",
          "ago",
          "away",
          "later",
          "earlier",
          "above",
          "below",
          "apart",
          "behind",
          "deep",
          "wide",
          "long",
          "tall",
          "high");

  private static final Set<String> QUANTITIES = Set.of("several", "various", "numerous");
  private static final Set<String> MULTITUDES =
      Set.of("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions");
  private static final Set<String> ENDS = Set.of(".", ",", ";", ":", ")", "?", "!", "\"", "”");
  private static final int MOST_MODIFIERS = 3;
  private static final Set<String> MODIFIES_NOT =
      Set.of("NNS", "IN", "CC", "MD", "VBZ", "PRP", "DT", "CD", "TO");
  private static final Set<String> OTHER_READINGS = Set.of("NNS", "NN:U", "CD", "VBZ", "IN");

  private final Rule rule;
  private final Grammar grammar;
  private final Set<String> invariable;
  private final Set<String> countable;
  private final Set<String> names;
  private final Set<String> modifiers;

  public SingularAfterNumberDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    invariable = words(rule, "invariable");
    countable = words(rule, "countable");
    names = words(rule, "names");
    modifiers = words(rule, "modifiers");
  }

  private static Set<String> words(Rule rule, String key) {
    return new HashSet<>(Rule.texts(rule.settings().path(key)));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Figure figure : article.figures()) {
      if (counts(figure)) {
        String number = figure.number().of(article.text());
        check(article, figure.sentence(), figure.last() + 1, number, findings);
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        int after = afterQuantity(sentence, i);
        if (after > i) {
          String words = sentence.span(i, after - 1).of(article.text());
          check(article, sentence, after, words, findings);
        }
      }
    }
  }

  /** The token after {@code several}, {@code dozens of} and the like, or -1. */
  private static int afterQuantity(Sentence sentence, int index) {
    String word = sentence.lower(index);
    if (QUANTITIES.contains(word)) {
      return index + 1;
    }
    boolean of = sentence.lower(index + 1).equals("of");
    return of && MULTITUDES.contains(word) ? index + 2 : -1;
  }

  private void check(
      AnalyzedArticle article,
      Sentence sentence,
      int first,
      String number,
      Consumer<Finding> findings) {
    int at = noun(sentence, first);
    if (at < 0) {
      return;
    }
    Token noun = sentence.token(at);
    boolean person = noun.is("person");
    String plural = person ? "people" : grammar.inflect(noun.lower(), "NNS");
    if (!plural.equals(noun.lower())) {
      String fitted = noun.isCapitalised() ? Casing.capitalise(plural) : plural;
      findings.accept(
          Flag.at(rule, article, noun.span()).with("number", number).suggest(fitted).finding());
    }
  }

  /**
   * The singular noun that ends the counted phrase, or -1. Behind modifiers it must be one that the
   * rule lists: {@code three senior police officer}.
   */
  private int noun(Sentence sentence, int first) {
    for (int at = first; at <= first + MOST_MODIFIERS && at < sentence.size(); at++) {
      String word = sentence.lower(at);
      boolean listed = at <= first + 1 && isPlainAdjective(sentence.lower(first));
      boolean counts = at == first || listed || countable.contains(word);
      boolean name = sentence.token(at).isCapitalised() && !Casing.isTitleCase(sentence);
      if (counts && !name && isSingular(word) && endsPhrase(sentence, at)) {
        return at;
      }
      if (!isPlainAdjective(word) && (sentence.isHeadline() || !modifies(word))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean modifies(String word) {
    Set<String> tags = grammar.tags(word);
    boolean modifier =
        tags.contains("JJ")
            || tags.contains("VBN")
            || tags.contains("JJR")
            || word.endsWith("ly")
            || tags.stream().anyMatch(t -> t.startsWith("NN"));
    boolean verb = tags.contains("VB") && !tags.contains("JJ");
    return modifiers.contains(word)
        || (modifier && !verb && MODIFIES_NOT.stream().noneMatch(tags::contains));
  }

  /** Whether the figure says how many, and more than one. */
  private boolean counts(Figure figure) {
    boolean quantity =
        switch (figure.marks()) {
          case WORDS,
              NONE,
              COMMA_THOUSANDS,
              DOT_THOUSANDS,
              DOT_AND_THREE,
              DECIMAL_DOT,
              DECIMAL_COMMA ->
              true;
          default -> false;
        };
    if (!quantity || figure.currency() != null || isOneOrNone(figure)) {
      return false;
    }
    Sentence sentence = figure.sentence();
    boolean year =
        figure.marks() == Marks.NONE
            && figure.number().length() == 4
            && sentence.token(figure.index()).text().matches("1[89].*|20.*");
    return !year && !isName(sentence, figure.index());
  }

  private static boolean isOneOrNone(Figure figure) {
    if (figure.marks() == Marks.DECIMAL_COMMA) {
      return figure.sentence().token(figure.index()).text().matches("0,.*|1,0+");
    }
    java.math.BigDecimal value = figure.value();
    return value != null
        && value.compareTo(java.math.BigDecimal.ONE) <= 0
        && figure.marks() != Marks.DOT_AND_THREE;
  }

  /** A determiner within three words before, a name, a hyphen: the number belongs to a term. */
  private boolean isName(Sentence sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Token token = sentence.token(i);
      if (DETERMINERS.contains(token.lower())) {
        return true;
      }
      if (i == index - 1) {
        boolean name =
            names.contains(token.lower())
                || token.text().matches("[-–—/#$€£.+]")
                || (token.isWord() && token.isCapitalised() && i > 0 && !sentence.isHeadline());
        if (name) {
          return true;
        }
      }
      if (!grammar.tags(token.lower()).contains("JJ")) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlainAdjective(String word) {
    return grammar.tags(word).equals(Set.of("JJ")) || word.equals("young");
  }

  private boolean isSingular(String word) {
    if (countable.contains(word)) {
      return true;
    }
    Set<String> tags = grammar.tags(word);
    return word.length() > 2
        && !invariable.contains(word)
        && tags.contains("NN")
        && OTHER_READINGS.stream().noneMatch(tags::contains);
  }

  /** Whether no other noun or adjective follows that the noun could belong to. */
  private boolean endsPhrase(Sentence sentence, int at) {
    String next = sentence.lower(at + 1);
    boolean yearOnYear =
        (next.equals("on") || next.equals("over"))
            && sentence.lower(at).equals(sentence.lower(at + 2));
    if (next.equals("'s") || yearOnYear || sentence.lower(at).equals("micro")) {
      return false;
    }
    Set<String> tags = grammar.tags(sentence.lower(at));
    boolean settled = next.isEmpty() || ENDS.contains(next) || BE_OR_HAVE.contains(next);
    if (!countable.contains(sentence.lower(at)) && (tags.contains("VBP") || tags.contains("JJ"))) {
      return BE_OR_HAVE.contains(next) || (settled && !tags.contains("VBP"));
    }
    if (settled || FUNCTION_WORDS.contains(next)) {
      return !next.equals("to") || !tags.contains("VB");
    }
    Set<String> after = grammar.tags(next);
    boolean verb = after.contains("VBD") || after.contains("VBZ") || after.contains("MD");
    return verb && after.stream().noneMatch(t -> t.startsWith("NN"));
  }
}
