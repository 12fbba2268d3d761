package org.calque.cli;

import java.io.PrintStream;
import java.time.Duration;

/**
 * One line on standard error that counts the files and articles of a long run; gone when it ends.
 */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean wanted;
  private final int total;
  private long next = System.nanoTime() + PATIENCE;
  private int files;
  private int articles;
  private boolean shown;

  Progress(PrintStream err, boolean wanted, int total) {
    this.err = err;
    this.wanted = wanted;
    this.total = total;
  }

  /**
   * An article is done.
   *
   * @param last whether with it its file is
   */
  void step(boolean last) {
    articles++;
    files += last ? 1 : 0;
    if (wanted && System.nanoTime() >= next) {
      err.print(
          CLEAR + "checking: " + articles + " articles, " + files + " of " + total + " files");
      err.flush();
      shown = true;
      next = System.nanoTime() + PAUSE;
    }
  }

  @Override
  public void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
