package org.calque.detect.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds dates, shares, sums or times of day that an article writes in two styles; the prevailing
 * one wins, of two as frequent the first.
 *
 * <p>{@code with: style} is {@code date-order}, {@code month}, {@code percent}, {@code rupiah} or
 * {@code clock}. Headlines and quotations count for neither.
 */
public final class MixedStyleDetector implements Detector {

  private static final Map<String, StyleReader> READERS =
      Map.of(
          "date-order", DateStyles::order,
          "month", DateStyles::month,
          "percent", NumberStyles::percent,
          "rupiah", NumberStyles::rupiah,
          "clock", ClockStyles::read);

  private final Rule rule;
  private final StyleReader reader;

  public MixedStyleDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    StyleReader found = READERS.get(rule.settings().path("style").asString(""));
    if (found == null) {
      throw new RuleException(
          rule.location(), "“style” is one of " + String.join(", ", READERS.keySet()));
    }
    this.reader = found;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    QuotedText quotes = article.view(QuotedText.class, QuotedText::of);
    List<Styled> uses =
        reader.read(article).stream()
            .filter(u -> inBody(u, article) && !quotes.isQuoted(u.span().start()))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(u -> counts.merge(u.style(), 1, Integer::sum));
    if (counts.size() < 2) {
      return;
    }
    String usual = counts.keySet().stream().reduce((a, b) -> more(a, b, counts)).orElseThrow();
    Styled witness = uses.stream().filter(u -> u.style().equals(usual)).findFirst().orElseThrow();
    for (Styled use : uses) {
      if (!use.style().equals(usual)) {
        String shown = witness.span().of(article.text());
        findings.accept(
            Flag.at(rule, article, use.span())
                .with("usual", shown)
                .suggest(use.otherwise().getOrDefault(usual, shown))
                .related(witness.span(), "“" + shown + "” here")
                .finding());
      }
    }
  }

  private static String more(String first, String later, Map<String, Integer> counts) {
    return counts.getOrDefault(later, 0) > counts.getOrDefault(first, 0) ? later : first;
  }

  private static boolean inBody(Styled use, AnalyzedArticle article) {
    return article.article().paragraphs().stream()
        .anyMatch(
            p ->
                p.kind() == Paragraph.Kind.BODY
                    && p.span().start() <= use.span().start()
                    && use.span().end() <= p.span().end());
  }
}
