package org.calque.cli;

/** What the program's exit code says. */
public enum ExitCode {
  /** Every article passed the gate. */
  PASSED(0),
  /** An article did not pass the gate. */
  FAILED(1),
  /** Wrong usage or configuration, or nothing to check. */
  USAGE(2),
  /** Some article could not be checked; the others were, and are reported. */
  INCOMPLETE(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
