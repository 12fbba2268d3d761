package org.calque.cli;

import java.io.PrintStream;
import java.time.Duration;

/** One line on standard error that counts the articles of a long run; gone when it ends. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean wanted;
  private final int total;
  private long next = System.nanoTime() + PATIENCE;
  private int done;
  private boolean shown;

  Progress(PrintStream err, boolean wanted, int total) {
    this.err = err;
    this.wanted = wanted;
    this.total = total;
  }

  void step() {
    done++;
    if (wanted && System.nanoTime() >= next) {
      err.print(CLEAR + "checking " + done + " of " + total);
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
