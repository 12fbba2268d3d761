package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody whom an article names.
 *
 * @param fullName the longest name it gives, without titles, as first written
 * @param mentions in the order of the text
 */
public record Person(String fullName, List<Mention> mentions) {

  public Person {
    mentions = List.copyOf(mentions);
  }

  /** The titles that the article gives this person, before the name or in apposition. */
  public List<TitleUse> titles() {
    List<TitleUse> all = new ArrayList<>();
    for (Mention mention : mentions) {
      all.addAll(mention.titles());
      if (mention.apposition() != null) {
        all.add(mention.apposition());
      }
    }
    return all;
  }

  /** The first mention by the fullest name: where the person is introduced. */
  public Mention introduction() {
    Mention best = mentions.get(0);
    for (Mention mention : mentions) {
      if (mention.name().parts().size() > best.name().parts().size()) {
        best = mention;
      }
    }
    return best;
  }

  /** Whether the article ever gives more than one name. */
  public boolean isNamedInFull() {
    return introduction().name().isFull();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
