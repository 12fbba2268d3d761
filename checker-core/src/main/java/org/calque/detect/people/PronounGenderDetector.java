package org.calque.detect.people;

import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.Person;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds <i>he</i> and <i>she</i> for the same person, or against what the article says of the
 * person.
 */
public final class PronounGenderDetector implements Detector {

  /** How much must speak against a pronoun that is not certainly the person's. */
  private static final int STRONG = 4;

  private final Rule rule;

  public PronounGenderDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Verdicts verdicts = article.view(Verdicts.class, Verdicts::of);
    for (Reference reference : verdicts.references()) {
      if (isWrong(reference, verdicts)) {
        findings.accept(finding(article, reference, verdicts));
      }
    }
  }

  /** All who may be meant are of the other gender, and nobody nearby is of this one. */
  private static boolean isWrong(Reference reference, Verdicts verdicts) {
    Gender written = reference.pronoun().gender();
    int needed = reference.certain() ? 0 : STRONG;
    boolean fitsAnother =
        reference.others().stream().anyMatch(p -> verdicts.on(p).gender() != written.other());
    return !fitsAnother
        && reference.persons().stream()
            .map(verdicts::on)
            .allMatch(v -> v.gender() == written.other() && v.lead() >= needed);
  }

  private Finding finding(AnalyzedArticle article, Reference reference, Verdicts verdicts) {
    Pronoun pronoun = reference.pronoun();
    Person person = reference.persons().get(reference.persons().size() - 1);
    Span evidence = verdicts.on(person).evidence();
    Flag flag = Flag.at(rule, article, pronoun.span()).with("name", person.fullName());
    boolean capital = pronoun.sentence().token(pronoun.index()).isCapitalised();
    pronoun.opposite().forEach(o -> flag.suggest(capital ? Casing.capitalise(o) : o));
    if (evidence != null) {
      flag.related(evidence, "what the article says of " + person.fullName());
    }
    return flag.finding();
  }
}
