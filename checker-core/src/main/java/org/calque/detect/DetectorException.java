package org.calque.detect;

import org.calque.yaml.Location;

/** A rule that cannot judge an article; the message begins with the rule's place. */
public final class DetectorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DetectorException(Location rule, String message) {
    super(rule + ": " + message);
  }
}
