package org.calque.detect.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;

/** The gender of each person of an article, and whom its pronouns mean. */
final class Verdicts {

  private static final Verdict UNKNOWN = new Verdict(null, 0, null);

  private final List<Reference> references;
  private final Map<Person, Verdict> verdicts = new HashMap<>();

  private Verdicts(AnalyzedArticle article) {
    references = List.copyOf(References.of(article));
    GenderEvidence evidence = new GenderEvidence(article);
    for (Person person : article.view(People.class, People::of).persons()) {
      List<Pronoun> own = new ArrayList<>();
      for (Reference reference : references) {
        if (reference.certain() && reference.persons().get(0).equals(person)) {
          own.add(reference.pronoun());
        }
      }
      verdicts.put(person, Verdict.of(evidence.of(person), own));
    }
  }

  static Verdicts of(AnalyzedArticle article) {
    return new Verdicts(article);
  }

  List<Reference> references() {
    return references;
  }

  Verdict on(Person person) {
    return verdicts.getOrDefault(person, UNKNOWN);
  }
}
