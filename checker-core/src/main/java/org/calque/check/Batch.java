package org.calque.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens many inputs and runs the tasks that each of them holds, all in parallel, and hands the
 * results on in the order of the inputs and of their tasks.
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
   * @param open an input's tasks; it and they are thread-safe; an exception of them is thrown on to
   *     the caller
   */
  static <I, O> void run(
      Iterator<? extends I> inputs,
      int threads,
      Function<I, List<Supplier<O>>> open,
      Consumer<O> results) {
    if (threads == 1) {
      inputs.forEachRemaining(
          input -> open.apply(input).forEach(task -> results.accept(task.get())));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Queue<Future<O>>>> inFlight = new ArrayDeque<>();
      while (inputs.hasNext()) {
        I input = inputs.next();
        inFlight.add(pool.submit(() -> begin(open.apply(input), pool)));
        if (inFlight.size() >= threads * WINDOW_PER_THREAD) {
          handOn(inFlight.remove(), results);
        }
      }
      while (!inFlight.isEmpty()) {
        handOn(inFlight.remove(), results);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** An only task runs where its input was opened; several are shared out among the threads. */
  private static <O> Queue<Future<O>> begin(List<Supplier<O>> tasks, ExecutorService pool) {
    Queue<Future<O>> begun = new ArrayDeque<>(tasks.size());
    for (Supplier<O> task : tasks) {
      FutureTask<O> future = new FutureTask<>(task::get);
      begun.add(future);
      if (tasks.size() == 1) {
        future.run();
      } else {
        pool.execute(future);
      }
    }
    return begun;
  }

  private static <O> void handOn(Future<Queue<Future<O>>> input, Consumer<O> results) {
    Queue<Future<O>> tasks = get(input);
    while (!tasks.isEmpty()) {
      results.accept(get(tasks.remove()));
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
