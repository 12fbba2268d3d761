package org.calque.detect.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calque.analysis.people.Gender;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which gender an article gives a person, all signs taken together.
 *
 * @param gender the weightier one; null where nothing is known
 * @param lead by how much it outweighs the other
 * @param evidence the weightiest sign for it
 */
record Verdict(@Nullable Gender gender, int lead, @Nullable Span evidence) {

  private static final int PRONOUN = 2;

  /**
   * Weighs signs and certain pronouns; of two equal sides the one that the text shows first wins.
   */
  static Verdict of(List<GenderEvidence.Sign> signs, List<Pronoun> pronouns) {
    List<GenderEvidence.Sign> all = new ArrayList<>(signs);
    pronouns.forEach(p -> all.add(new GenderEvidence.Sign(p.gender(), PRONOUN, p.span())));
    if (all.isEmpty()) {
      return new Verdict(null, 0, null);
    }
    int male = weight(all, Gender.MALE);
    int female = weight(all, Gender.FEMALE);
    all.sort(Comparator.comparing(GenderEvidence.Sign::span));
    Gender gender =
        male == female ? all.get(0).gender() : male > female ? Gender.MALE : Gender.FEMALE;
    Span evidence =
        all.stream()
            .filter(s -> s.gender() == gender)
            .max(Comparator.comparingInt(GenderEvidence.Sign::weight))
            .map(GenderEvidence.Sign::span)
            .orElse(null);
    return new Verdict(gender, Math.abs(male - female), evidence);
  }

  private static int weight(List<GenderEvidence.Sign> signs, Gender gender) {
    return signs.stream()
        .filter(s -> s.gender() == gender)
        .mapToInt(GenderEvidence.Sign::weight)
        .sum();
  }
}
