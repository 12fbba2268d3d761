package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.detect.phrase.PhraseIndex;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds one term in two forms in one article: <i>email ... e-mail</i>, <i>the haj ... the Hajj</i>.
 *
 * <p>An entry's {@code forms} are two notations of one term. The rarer form is flagged, or of two
 * as frequent the later. Quotations and names keep their own form and count for neither. With
 * {@code apart: true} the check is silent where one sentence has both forms, with {@code in: body}
 * headlines do not count.
 */
public final class TwoFormsDetector implements Detector {

  private final Rule rule;
  private final List<PhraseIndex> forms = new ArrayList<>();
  private final boolean apart;
  private final boolean bodyOnly;

  /** A use of a term, by the form it has, with the flag that would be made of it. */
  private record Use(int form, Flag flag, Sentence sentence, Span span) {}

  public TwoFormsDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.apart = rule.settings().path("apart").asBoolean(false);
    this.bodyOnly = rule.settings().path("in").asString("").equals("body");
    forms.add(new PhraseIndex(grammar));
    forms.add(new PhraseIndex(grammar));
    for (Rule.Entry entry : rule.entries()) {
      List<String> pair = entry.texts("forms");
      if (pair.size() != 2) {
        throw new RuleException(entry.location(), "“forms” lists the two forms of one term");
      }
      try {
        forms.get(0).add(entry, pair.get(0), List.of(plain(pair.get(1))));
        forms.get(1).add(entry, pair.get(1), List.of(plain(pair.get(0))));
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  /** A notation as a suggestion: a hyphen without the spaces around it. */
  private static String plain(String notation) {
    return notation.replace(" - ", "-").replaceAll("(?:^\\[[^\\]]*\\] ?)|(?: ?\\[[^\\]]*\\]$)", "");
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Map<Rule.Entry, List<Use>> uses = new LinkedHashMap<>();
    QuotedText quotes = article.view(QuotedText.class, QuotedText::of);
    for (int i = 0; i < forms.size(); i++) {
      int form = i;
      forms
          .get(i)
          .scan(
              rule,
              article,
              (sentence, from, end, flag) -> {
                boolean counts = !bodyOnly || !sentence.isHeadline();
                if (counts
                    && !quotes.isQuoted(sentence.token(from).start())
                    && !isInName(sentence, from, end)) {
                  uses.computeIfAbsent(flag.entry(), e -> new ArrayList<>())
                      .add(new Use(form, flag, sentence, sentence.span(from, end - 1)));
                }
              });
    }
    uses.values().forEach(all -> judge(article, all, findings));
  }

  /** Part of a longer run of capitals, but not of a headline's. */
  private static boolean isInName(Sentence sentence, int from, int end) {
    boolean capital = false;
    for (int i = Math.max(1, from); i < end; i++) {
      capital |= sentence.token(i).isCapitalised();
    }
    return !sentence.isHeadline()
        && capital
        && (isCapital(sentence, from - 1) || isCapital(sentence, end));
  }

  private static boolean isCapital(Sentence sentence, int i) {
    if (i <= 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return token.isWord() && token.isCapitalised();
  }

  private static boolean together(List<Use> first, List<Use> second) {
    return first.stream()
        .anyMatch(f -> second.stream().anyMatch(s -> s.sentence() == f.sentence()));
  }

  private void judge(AnalyzedArticle article, List<Use> uses, Consumer<Finding> findings) {
    List<Use> first = uses.stream().filter(u -> u.form() == 0).toList();
    List<Use> second = uses.stream().filter(u -> u.form() == 1).toList();
    if (first.isEmpty() || second.isEmpty() || (apart && together(first, second))) {
      return;
    }
    boolean firstIsUsual =
        first.size() > second.size()
            || (first.size() == second.size()
                && first.get(0).span().start() < second.get(0).span().start());
    Use usual = (firstIsUsual ? first : second).get(0);
    String text = usual.span().of(article.text());
    for (Use use : firstIsUsual ? second : first) {
      findings.accept(
          use.flag().with("usual", text).related(usual.span(), "“" + text + "” here").finding());
    }
  }
}
