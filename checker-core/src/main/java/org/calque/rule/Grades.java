package org.calque.rule;

import java.util.Map;
import java.util.TreeMap;
import org.calque.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a house says of rules' severities, by rule id or by the beginning of ids up to a dot: {@code
 * en.style} speaks of all rules below it. The longest id that fits decides.
 */
public final class Grades {

  /** Nothing is said: every rule keeps its own severity. */
  public static final Grades NONE = new Grades(Map.of());

  /** What an id can be given: a severity, {@code off}, or {@code on}. */
  public static final String OFF = "off";

  /** Switches a rule on at the severity of its file; at minor where its file says off. */
  public static final String ON = "on";

  private final Map<String, String> byId;

  private Grades(Map<String, String> byId) {
    this.byId = byId;
  }

  /**
   * Reads grades.
   *
   * @throws IllegalArgumentException where one is no severity, {@code off} or {@code on}
   */
  public static Grades of(Map<String, String> byId) {
    for (String grade : byId.values()) {
      if (!grade.equals(OFF) && !grade.equals(ON)) {
        Severity.of(grade);
      }
    }
    return new Grades(new TreeMap<>(byId));
  }

  /** A rule as the house wants it; one that is switched off has no severity. */
  Rule grade(Rule rule) {
    String grade = lookUp(rule.id());
    if (grade == null) {
      return rule;
    }
    return switch (grade) {
      case OFF -> rule.withSeverity(null);
      case ON -> rule.severity() == null ? rule.withSeverity(Severity.MINOR) : rule;
      default -> rule.withSeverity(Severity.of(grade));
    };
  }

  /** The severity that all findings of a rule get; null where they keep their own. */
  @Nullable Severity of(String rule) {
    String grade = lookUp(rule);
    return grade == null || grade.equals(OFF) || grade.equals(ON) ? null : Severity.of(grade);
  }

  private @Nullable String lookUp(String rule) {
    for (String id = rule; ; id = id.substring(0, id.lastIndexOf('.'))) {
      String grade = byId.get(id);
      if (grade != null || id.lastIndexOf('.') < 0) {
        return grade;
      }
    }
  }
}
