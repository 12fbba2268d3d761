package org.calque.detect.people;

import java.util.Set;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a pronoun may mean.
 *
 * @param first the first token that speaks of them
 * @param person who it is, or null for somebody without a name: “the driver”
 * @param said the gender of the noun itself: “the woman”
 * @param subject whether the sentence, or a clause of it, is about them
 */
record Human(
    Sentence sentence, int first, @Nullable Person person, @Nullable Gender said, boolean subject) {

  /** What two mentions of one person have in common; a nameless one is only itself. */
  Object who() {
    return person == null ? this : person;
  }

  /** Where it stands, in UTF-16 code units. */
  int start() {
    return sentence.token(first).start();
  }

  /** “Everybody” is no one whom a pronoun in another clause means. */
  boolean isAnybody() {
    return person == null && ANYBODY.contains(sentence.lower(first));
  }

  static final Set<String> ANYBODY =
      Set.of(
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "nobody",
          "whoever",
          "god");
}
