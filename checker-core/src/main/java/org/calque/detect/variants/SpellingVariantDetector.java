package org.calque.detect.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import tools.jackson.databind.JsonNode;

/**
 * Finds American and British spelling mixed in one article; the prevailing one wins.
 *
 * <p>Names and quotations keep their own spelling and count for neither side. The ending -ize is
 * good British too (Oxford), so it never makes an article American, and is never flagged; but where
 * -ise is all that is British, -ize beside it is a mixture in every style.
 */
public final class SpellingVariantDetector implements Detector {

  private final Rule rule;
  private final Map<String, Variant> variants = new HashMap<>();

  /** A form of one side, and the same word's form on the other. */
  private record Variant(
      boolean american, String other, boolean weak, boolean oneWay, boolean oxford) {}

  /** A variant where it stands. */
  private record Use(Variant variant, Sentence sentence, int index) {
    Span span() {
      return sentence.token(index).span();
    }
  }

  public SpellingVariantDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    for (JsonNode row : lexicon.rows("lexicon.spelling-variants")) {
      String us = row.path(0).asString("").toLowerCase(Locale.ROOT);
      String gb = row.path(1).asString("").toLowerCase(Locale.ROOT);
      boolean oneWay = row.path(2).asString("").equals("one-way");
      boolean weak = oneWay || row.path(2).asString("").equals("weak");
      boolean oxford = us.contains("iz") && gb.equals(us.replaceFirst("iz(?!.*iz)", "is"));
      variants.putIfAbsent(us, new Variant(true, gb, weak || oxford, false, oxford));
      variants.putIfAbsent(gb, new Variant(false, us, weak, oneWay, oxford));
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Use> american = new ArrayList<>();
    List<Use> british = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      boolean quoted = false;
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        quoted ^= token.is("\"") || token.is("“") || token.is("”");
        Variant variant = quoted ? null : variants.get(token.lower());
        if (variant != null && !isName(sentence, i)) {
          (variant.american() ? american : british).add(new Use(variant, sentence, i));
        }
      }
    }
    long us = american.stream().filter(u -> !u.variant().weak()).count();
    long gb = british.stream().filter(u -> !u.variant().weak()).count();
    if (us > gb || (us == gb && gb == 0 && american.size() >= british.size())) {
      flag(british, american, "American", article, findings);
    } else if (gb >= us && us > 0) {
      flag(american, british, "British", article, findings);
    } else if (british.stream().allMatch(u -> u.variant().oxford())) {
      List<Use> izers = american.stream().filter(u -> u.variant().oxford()).toList();
      boolean mixed = izers.size() >= british.size();
      flag(mixed ? british : List.of(), izers, "-ize", article, findings);
    }
  }

  /** Proper names keep their spelling: the Labour Party, Kennedy Center. */
  private static boolean isName(Sentence sentence, int i) {
    boolean opens = i == 0;
    return sentence.token(i).isCapitalised() && !opens && !sentence.isHeadline();
  }

  private void flag(
      List<Use> minority,
      List<Use> majority,
      String prevailing,
      AnalyzedArticle article,
      Consumer<Finding> findings) {
    if (minority.isEmpty() || majority.isEmpty()) {
      return;
    }
    Use witness =
        majority.stream().filter(u -> !u.variant().weak()).findFirst().orElse(majority.get(0));
    for (Use use : minority) {
      boolean known = !use.variant().weak() || (use.variant().oneWay() && hasOther(use, majority));
      if (known) {
        boolean capital = use.sentence().token(use.index()).isCapitalised();
        String other = use.variant().other();
        findings.accept(
            Flag.at(rule, article, use.span())
                .with("prevailing", prevailing)
                .suggest(capital ? Casing.capitalise(other) : other)
                .related(witness.span(), prevailing + " spelling here")
                .safe(true)
                .finding());
      }
    }
  }

  /** Whether the other side's form of the same word stands in the article too. */
  private static boolean hasOther(Use use, List<Use> majority) {
    return majority.stream().anyMatch(m -> m.variant().other().equals(lower(use)));
  }

  private static String lower(Use use) {
    return use.sentence().lower(use.index());
  }
}
