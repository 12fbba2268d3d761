package org.calque.yaml;

/** A file that is not well-formed or not what it should be; the message begins with its place. */
public final class YamlException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Location location;
  private final String reason;

  public YamlException(Location location, String message) {
    super(location + ": " + message);
    this.location = location;
    this.reason = message;
  }

  public Location location() {
    return location;
  }

  /** The message without its place. */
  public String reason() {
    return reason;
  }
}
