package org.calque.analysis.people;

import org.jspecify.annotations.Nullable;

/** The gender by which English chooses a pronoun. */
public enum Gender {
  MALE,
  FEMALE;

  public Gender other() {
    return this == MALE ? FEMALE : MALE;
  }

  /** Reads {@code male} or {@code female}; null for anything else. */
  public static @Nullable Gender of(String word) {
    return switch (word) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> null;
    };
  }
}
