package org.calque.rule;

import org.calque.yaml.Location;

/** A rule file that cannot be used; the message begins with file, line and column. */
public final class RuleException extends Exception {

  private static final long serialVersionUID = 1L;

  public RuleException(Location location, String message) {
    super(location + ": " + message);
  }

  public RuleException(String message) {
    super(message);
  }
}
