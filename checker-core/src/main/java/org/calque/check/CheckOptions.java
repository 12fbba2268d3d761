package org.calque.check;

import org.calque.finding.Severity;

/**
 * How a run checks.
 *
 * @param threads how many articles are checked at the same time
 * @param minSeverity findings below it are left out
 * @param maxLength an article longer than this many UTF-16 code units is skipped
 * @param tentative whether tentative findings count without evidence elsewhere in the article
 */
public record CheckOptions(int threads, Severity minSeverity, int maxLength, boolean tentative) {

  /** A novel is shorter; a longer "article" is an archive or a mistake. */
  public static final int MAX_LENGTH = 1_000_000;

  public static final CheckOptions DEFAULT =
      new CheckOptions(1, Severity.NEUTRAL, MAX_LENGTH, false);

  public CheckOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** The same, with or without tentative findings that nothing else bears out. */
  public CheckOptions withTentative(boolean newTentative) {
    return new CheckOptions(threads, minSeverity, maxLength, newTentative);
  }
}
