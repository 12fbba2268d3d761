package org.calque.detect.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the one British word of an article that writes dates or percentages as Americans do:
 * <i>April 12, 5 percent, programme</i>. The Guardian and the BBC write 12 April and per cent, or
 * the sign. Names and quotations keep their own spelling.
 */
public final class LoneSpellingDetector implements Detector {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern AMERICAN =
      Pattern.compile(
          "\\b" + MONTH + " (?:[12]?\\d|3[01])(?!\\d|st|nd|rd|th| " + MONTH + ")|\\d percent\\b");
  private static final Pattern BRITISH =
      Pattern.compile("\\b(?:[12]?\\d|3[01])(?:st|nd|rd|th)? " + MONTH + "|\\bper cent\\b|£");

  private final Rule rule;
  private final Map<String, String> american = new HashMap<>();
  private final Set<String> telling = new HashSet<>();
  private final Set<String> oneWay = new HashSet<>();

  public LoneSpellingDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    for (JsonNode row : lexicon.rows("lexicon.spelling-variants")) {
      String us = row.path(0).asString("").toLowerCase(Locale.ROOT);
      String gb = row.path(1).asString("").toLowerCase(Locale.ROOT);
      if (row.path(2).asString("").equals("one-way")) {
        oneWay.add(gb);
      }
      if (row.path(2).isMissingNode() || oneWay.contains(gb)) {
        american.putIfAbsent(gb, us);
      }
      if (row.path(2).isMissingNode() && !us.equals("percent")) {
        telling.add(us);
      }
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Span style = first(AMERICAN, article);
    if (style == null || first(BRITISH, article) != null) {
      return;
    }
    QuotedText quotes = article.view(QuotedText.class, QuotedText::of);
    List<Span> british = new ArrayList<>();
    Set<String> words = new HashSet<>();
    boolean told = false;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        told |= telling.contains(token.lower());
        boolean own = token.text().equals(token.lower()) && !quotes.isQuoted(token.start());
        if (own && american.containsKey(token.lower())) {
          british.add(token.span());
          words.add(token.lower());
        }
      }
    }
    // Beside an American word the other rule finds all but programme and the like.
    boolean lone = words.size() == 1 && (!told || oneWay.containsAll(words));
    for (Span span : lone ? british : List.<Span>of()) {
      String word = span.of(article.text());
      findings.accept(
          Flag.at(rule, article, span)
              .suggest(american.getOrDefault(word, word))
              .related(style, "American style here")
              .finding());
    }
  }

  private static @Nullable Span first(Pattern pattern, AnalyzedArticle article) {
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.kind().isProse()) {
        Matcher matcher = pattern.matcher(paragraph.span().of(article.text()));
        if (matcher.find()) {
          int offset = paragraph.span().start();
          return new Span(offset + matcher.start(), offset + matcher.end());
        }
      }
    }
    return null;
  }
}
