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
  private final GenderEvidence evidence;
  private final Map<Object, Verdict> verdicts = new HashMap<>();

  private Verdicts(AnalyzedArticle article) {
    references = List.copyOf(References.of(article));
    evidence = new GenderEvidence(article);
    Map<Object, List<Pronoun>> own = new HashMap<>();
    for (Reference reference : references) {
      if (reference.certain()) {
        Object who = reference.humans().get(0).who();
        own.computeIfAbsent(who, w -> new ArrayList<>()).add(reference.pronoun());
      }
    }
    for (Person person : article.view(People.class, People::of).persons()) {
      verdicts.put(person, Verdict.of(evidence.of(person), own.getOrDefault(person, List.of())));
    }
    own.forEach(
        (who, pronouns) -> {
          if (who instanceof Human human) {
            verdicts.put(human, Verdict.of(evidence.of(human), pronouns));
          }
        });
  }

  static Verdicts of(AnalyzedArticle article) {
    return new Verdicts(article);
  }

  List<Reference> references() {
    return references;
  }

  /** What the article says of a person besides pronouns. */
  Verdict bySigns(Person person) {
    return Verdict.of(evidence.of(person), List.of());
  }

  Verdict on(Person person) {
    return verdicts.getOrDefault(person, UNKNOWN);
  }

  Verdict on(Human human) {
    Verdict known = verdicts.get(human.who());
    return known != null
        ? known
        : human.person() == null ? Verdict.of(evidence.of(human), List.of()) : UNKNOWN;
  }
}
