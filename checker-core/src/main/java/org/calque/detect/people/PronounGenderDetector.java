package org.calque.detect.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
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

  private static final Verdict UNKNOWN = new Verdict(null, 0, null);

  private final Rule rule;

  public PronounGenderDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Reference> references = References.of(article);
    if (references.isEmpty()) {
      return;
    }
    Map<Person, Verdict> verdicts = verdicts(article, references);
    for (Reference reference : references) {
      if (isWrong(reference, verdicts)) {
        findings.accept(finding(article, reference, verdicts));
      }
    }
  }

  private static Map<Person, Verdict> verdicts(
      AnalyzedArticle article, List<Reference> references) {
    GenderEvidence evidence = new GenderEvidence(article);
    Map<Person, Verdict> verdicts = new HashMap<>();
    for (Person person : article.view(People.class, People::of).persons()) {
      List<Pronoun> own = new ArrayList<>();
      for (Reference reference : references) {
        if (reference.certain() && reference.persons().get(0).equals(person)) {
          own.add(reference.pronoun());
        }
      }
      verdicts.put(person, Verdict.of(evidence.of(person), own));
    }
    return verdicts;
  }

  /** All who may be meant are of the other gender. */
  private static boolean isWrong(Reference reference, Map<Person, Verdict> verdicts) {
    int needed = reference.certain() ? 0 : STRONG;
    Gender written = reference.pronoun().gender();
    boolean fitsAnother =
        reference.others().stream()
            .anyMatch(p -> verdicts.getOrDefault(p, UNKNOWN).gender() != written.other());
    return !fitsAnother
        && reference.persons().stream()
            .map(p -> verdicts.getOrDefault(p, UNKNOWN))
            .allMatch(v -> v.gender() == written.other() && v.lead() >= needed);
  }

  private Finding finding(
      AnalyzedArticle article, Reference reference, Map<Person, Verdict> verdicts) {
    Pronoun pronoun = reference.pronoun();
    Person person = reference.persons().get(reference.persons().size() - 1);
    Verdict verdict = verdicts.getOrDefault(person, UNKNOWN);
    Flag flag = Flag.at(rule, article, pronoun.span()).with("name", person.fullName());
    boolean capital = pronoun.sentence().token(pronoun.index()).isCapitalised();
    pronoun.opposite().forEach(o -> flag.suggest(capital ? Casing.capitalise(o) : o));
    if (verdict.evidence() != null) {
      flag.related(verdict.evidence(), "what the article says of " + person.fullName());
    }
    return flag.finding();
  }
}
