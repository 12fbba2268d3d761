package org.calque.report;

import org.calque.finding.Severity;

/** The colours of a terminal that the text report uses, as SGR parameters. */
public enum Ink {
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  CYAN("36"),
  YELLOW("33"),
  RED("31"),
  MAGENTA("1;35");

  private final String parameters;

  Ink(String parameters) {
    this.parameters = parameters;
  }

  public String paint(String text) {
    return text.isEmpty() ? text : "\u001b[" + parameters + "m" + text + "\u001b[0m";
  }

  public static Ink of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> MAGENTA;
      case MAJOR -> RED;
      case MINOR -> YELLOW;
      case NEUTRAL -> CYAN;
    };
  }
}
