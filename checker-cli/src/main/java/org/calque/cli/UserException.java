package org.calque.cli;

/**
 * What the user asked for cannot be done; the message says why, ready to be printed. Ends the
 * program with {@link ExitCode#USAGE}.
 */
final class UserException extends Exception {

  private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message);
  }
}
