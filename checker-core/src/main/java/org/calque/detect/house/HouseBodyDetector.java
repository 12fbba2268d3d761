package org.calque.detect.house;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.BodyMention;
import org.calque.analysis.Grammar;
import org.calque.detect.CorpusDetector;
import org.calque.detect.house.Forms.Form;
import org.calque.finding.CorpusFinding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** Finds a public body that a house calls by the same words in two orders or two forms. */
public final class HouseBodyDetector implements CorpusDetector<Form> {

  private final Rule rule;

  public HouseBodyDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void extract(AnalyzedArticle article, Notes<Form> notes) {
    for (BodyMention body : article.bodies()) {
      String key = body.head() + " " + String.join(" ", new TreeSet<>(body.subject()));
      notes.add(body.span(), new Form(key, body.text()));
    }
  }

  @Override
  public void judge(List<Noted<Form>> facts, Consumer<CorpusFinding> findings) {
    Forms.byKey(facts).values().forEach(forms -> forms.finding(rule).ifPresent(findings));
  }
}
