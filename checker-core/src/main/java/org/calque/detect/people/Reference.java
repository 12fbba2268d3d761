package org.calque.detect.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a pronoun means.
 *
 * @param certain whether nobody else can be meant
 * @param humans the one that is meant, or all that may be
 * @param others who was spoken of nearby and might be meant after all
 */
record Reference(Pronoun pronoun, boolean certain, List<Human> humans, List<Human> others) {

  Reference {
    humans = List.copyOf(humans);
    others = List.copyOf(others);
  }

  /** The same with others nearby. */
  Reference besides(List<Human> nearby) {
    List<Object> meant = humans.stream().map(Human::who).toList();
    List<Human> rest = nearby.stream().filter(h -> !meant.contains(h.who())).distinct().toList();
    List<Human> all = new ArrayList<>(others);
    all.addAll(rest);
    return new Reference(pronoun, certain, humans, all);
  }

  /** The same, as one guess among others. */
  Reference unsure() {
    return new Reference(pronoun, false, humans, others);
  }
}
