package org.calque.finding;

import java.util.List;
import java.util.Locale;

/** How much an error harms the reader, after MQM; ordered from the least to the most. */
public enum Severity {
  NEUTRAL,
  MINOR,
  MAJOR,
  CRITICAL;

  /** All of them, as reports list them. */
  public static final List<Severity> GRAVEST_FIRST = List.of(CRITICAL, MAJOR, MINOR, NEUTRAL);

  /** The name in rule files and reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a name as rule files and options write it.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Severity of(String id) {
    for (Severity severity : values()) {
      if (severity.id().equals(id)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "no severity “" + id + "”: neutral, minor, major or critical");
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
