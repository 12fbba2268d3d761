package org.calque.cli;

import java.util.Locale;

/** When to paint. */
enum ColorWish {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
