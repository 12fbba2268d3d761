package org.calque.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.calque.detect.DetectorException;

/** Failures in words that help the person who runs the check. */
final class Failures {

  private Failures() {}

  static String reading(Throwable e) {
    if (e instanceof NoSuchFileException) {
      return "the file is gone";
    }
    if (e instanceof AccessDeniedException) {
      return "the file may not be read: permission denied";
    }
    String what = e instanceof IOException ? String.valueOf(e.getMessage()) : shortly(e);
    return "the file could not be read: " + what;
  }

  static String shortly(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "not enough memory";
    }
    if (e instanceof StackOverflowError) {
      return "the text is nested or repeated too deeply";
    }
    String message = e.getMessage();
    if (e instanceof DetectorException && message != null) {
      return message;
    }
    String name = e.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }
}
