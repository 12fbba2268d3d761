package org.calque.detect.terms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds a name that ends with a country translated a second time: <i>Bank Indonesia ... the
 * Indonesian Bank</i>.
 *
 * <p>The name is one capitalised word and the country; no further capital may stand beside either
 * form, which would make it part of a longer name.
 */
public final class NationInNameDetector implements Detector {

  private final Rule rule;
  private final Map<String, String> countries = new HashMap<>();

  /** The name's own word and the country. */
  private record Name(String word, String country) {}

  public NationInNameDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    for (JsonNode row : lexicon.rows("lexicon.countries")) {
      String name = row.path("name").asString("").toLowerCase(Locale.ROOT);
      countries.put(name, name);
      countries.put(row.path("adjective").asString("").toLowerCase(Locale.ROOT), name);
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Map<Name, Span> names = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i + 1 < sentence.size() && !sentence.isHeadline(); i++) {
        Name name = named(sentence, i, i + 1);
        if (name != null && sentence.lower(i + 1).equals(name.country())) {
          names.putIfAbsent(name, sentence.span(i, i + 1));
        }
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i + 1 < sentence.size() && !names.isEmpty(); i++) {
        Name name = named(sentence, i + 1, i);
        Span usual = name == null ? null : names.get(name);
        if (usual != null && !sentence.isHeadline()) {
          findings.accept(finding(article, sentence, i, usual));
        }
      }
    }
  }

  /** A name of two capitalised words with no third beside them, or null. */
  private @Nullable Name named(Sentence sentence, int word, int country) {
    int first = Math.min(word, country);
    String nation = countries.get(sentence.lower(country));
    boolean capitals = isCapital(sentence, word) && isCapital(sentence, country);
    boolean alone =
        (first == 0 || !isCapital(sentence, first - 1) || isArticle(sentence, first - 1))
            && !isCapital(sentence, first + 2)
            && !Set.of("-", "of", "'s").contains(sentence.lower(first + 2));
    boolean known = nation != null && !countries.containsKey(sentence.lower(word));
    return known && nation != null && capitals && alone
        ? new Name(sentence.lower(word), nation)
        : null;
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return sentence.lower(i).equals("the");
  }

  private static boolean isCapital(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return token.isWord() && token.isCapitalised();
  }

  private Finding finding(AnalyzedArticle article, Sentence sentence, int i, Span usual) {
    boolean definite = i > 0 && isArticle(sentence, i - 1);
    Span span = sentence.span(definite ? i - 1 : i, i + 1);
    String name = usual.of(article.text());
    String acronym = acronymBehind(article.text(), usual);
    Flag flag =
        Flag.at(rule, article, span)
            .with("first", name)
            .related(usual, "called “" + name + "” here")
            .suggest(name);
    return (acronym == null ? flag : flag.suggest(acronym)).finding();
  }

  private static @Nullable String acronymBehind(String text, Span name) {
    int open = name.end() + 1;
    int close = text.indexOf(')', open);
    boolean bracketed = text.startsWith("(", open) && close > open && close - open < 10;
    return bracketed ? text.substring(open + 1, close) : null;
  }
}
