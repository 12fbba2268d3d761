package org.calque.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs a task over many inputs in parallel and hands the results on in the inputs' order.
 *
 * <p>Only a window of inputs is in flight, so memory does not grow with their number.
 */
final class Batch {

  /** Enough that a long article does not starve the other threads, small enough to hold. */
  private static final int WINDOW_PER_THREAD = 8;

  private Batch() {}

  /**
   * Blocks until the last result is handed on; results arrive on the calling thread.
   *
   * @param task thread-safe; an exception of it is thrown on to the caller
   */
  static <I, O> void run(
      Iterator<? extends I> inputs, int threads, Function<I, O> task, Consumer<O> results) {
    if (threads == 1) {
      inputs.forEachRemaining(input -> results.accept(task.apply(input)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<O>> inFlight = new ArrayDeque<>();
      while (inputs.hasNext()) {
        I input = inputs.next();
        inFlight.add(pool.submit(() -> task.apply(input)));
        if (inFlight.size() >= threads * WINDOW_PER_THREAD) {
          results.accept(get(inFlight.remove()));
        }
      }
      while (!inFlight.isEmpty()) {
        results.accept(get(inFlight.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O get(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException runtime
          ? runtime
          : new IllegalStateException(e.getCause());
    }
  }
}
