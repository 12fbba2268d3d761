package org.calque.detect.people;

import java.util.List;
import org.calque.analysis.people.Person;

/**
 * Whom a pronoun means.
 *
 * @param certain whether nobody else can be meant
 * @param persons the one person, or all the named ones that may be meant
 * @param others who was named nearby and might be meant after all
 */
record Reference(Pronoun pronoun, boolean certain, List<Person> persons, List<Person> others) {

  Reference {
    persons = List.copyOf(persons);
    others = List.copyOf(others);
  }

  /** The same with others nearby. */
  Reference besides(List<Person> nearby) {
    List<Person> rest = nearby.stream().filter(p -> !persons.contains(p)).distinct().toList();
    return new Reference(pronoun, certain, persons, rest);
  }
}
