package org.calque.yaml;

/** A file that is not well-formed or not what it should be; the message begins with its place. */
public final class YamlException extends Exception {

  private static final long serialVersionUID = 1L;

  public YamlException(Location location, String message) {
    super(location + ": " + message);
  }
}
