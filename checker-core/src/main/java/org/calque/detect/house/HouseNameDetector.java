package org.calque.detect.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.NameDistance;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.detect.CorpusDetector;
import org.calque.detect.house.Forms.Form;
import org.calque.finding.CorpusFinding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds a person whose full name a house spells two ways: the spelling that reforms and
 * romanisations leave alone is the same, the letters differ.
 */
public final class HouseNameDetector implements CorpusDetector<Form> {

  private final Rule rule;

  public HouseNameDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void extract(AnalyzedArticle article, Notes<Form> notes) {
    for (Person person : article.view(People.class, People::of).persons()) {
      Mention introduction = person.introduction();
      if (introduction.name().isFull()) {
        List<String> folded = new ArrayList<>();
        introduction.name().keys().forEach(key -> folded.add(NameDistance.fold(key)));
        String form = introduction.name().text(article.text());
        notes.add(introduction.name().span(), new Form(String.join(" ", folded), form));
      }
    }
  }

  @Override
  public void judge(List<Noted<Form>> facts, Consumer<CorpusFinding> findings) {
    Forms.byKey(facts).values().forEach(forms -> forms.finding(rule).ifPresent(findings));
  }
}
