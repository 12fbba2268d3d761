package org.calque.check;

import org.calque.finding.Severity;

/**
 * How a run checks.
 *
 * @param threads how many articles are checked at the same time
 * @param minSeverity findings below it are left out
 * @param maxLength an article longer than this many UTF-16 code units is skipped
 */
public record CheckOptions(int threads, Severity minSeverity, int maxLength) {

  /** A novel is shorter; a longer "article" is an archive or a mistake. */
  public static final int MAX_LENGTH = 1_000_000;

  public static final CheckOptions DEFAULT = new CheckOptions(1, Severity.NEUTRAL, MAX_LENGTH);

  public CheckOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }
}
