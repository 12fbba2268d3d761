package org.calque.detect.people;

import org.calque.analysis.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a pronoun may mean.
 *
 * @param first the first token that speaks of them
 * @param person who it is, or null for somebody without a name: “the driver”
 * @param subject whether the sentence, or a clause of it, is about them
 */
record Human(int first, @Nullable Person person, boolean subject) {}
