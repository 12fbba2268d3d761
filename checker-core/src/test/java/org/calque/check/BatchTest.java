package org.calque.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void resultsComeInTheInputsOrder() {
    for (int threads : List.of(1, 2, 7)) {
      List<Integer> results = new ArrayList<>();
      Batch.run(IntStream.range(0, 500).iterator(), threads, BatchTest::tasks, results::add);
      assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }
  }

  @Test
  void onlyAWindowIsInFlight() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    Iterator<Integer> inputs = IntStream.generate(taken::getAndIncrement).limit(400).iterator();
    Batch.run(
        inputs,
        3,
        BatchTest::tasks,
        result -> {
          results.add(result);
          ahead.accumulateAndGet(taken.get() - results.size(), Math::max);
        });
    assertThat(results).hasSize(400);
    assertThat(ahead.get()).isLessThanOrEqualTo(3 * 8);
  }

  @Test
  void aTasksFailureReachesTheCaller() {
    assertThatThrownBy(
            () ->
                Batch.run(
                    List.of(1, 0).iterator(),
                    2,
                    BatchTest::tenths,
                    result -> assertThat(result).isEqualTo(10)))
        .isInstanceOfAny(ArithmeticException.class, AssertionError.class);
  }

  @Test
  void anInputsTasksKeepTheirOrderToo() {
    for (int threads : List.of(1, 2, 7)) {
      List<String> results = new ArrayList<>();
      Batch.run(
          IntStream.range(0, 60).iterator(),
          threads,
          input ->
              IntStream.range(0, input % 7)
                  .<Supplier<String>>mapToObj(i -> () -> input + "/" + slowly(i * 1009))
                  .toList(),
          results::add);
      assertThat(results)
          .isEqualTo(
              IntStream.range(0, 60)
                  .boxed()
                  .flatMap(n -> IntStream.range(0, n % 7).mapToObj(i -> n + "/" + i * 1009))
                  .toList());
    }
  }

  @Test
  void theTasksOfOneInputRunSideBySide() {
    CountDownLatch both = new CountDownLatch(2);
    Supplier<Boolean> meet =
        () -> {
          both.countDown();
          try {
            return both.await(20, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            return false;
          }
        };
    List<Boolean> results = new ArrayList<>();
    Batch.run(List.of(0).iterator(), 2, input -> List.of(meet, meet), results::add);
    assertThat(results).containsExactly(true, true);
  }

  private static List<Supplier<Integer>> tenths(int input) {
    return List.of(() -> 10 / input);
  }

  private static List<Supplier<Integer>> tasks(int input) {
    return List.of(() -> slowly(input));
  }

  private static int slowly(int input) {
    for (int i = 0; i < (input * 7919) % 20_000; i++) {
      Thread.onSpinWait();
    }
    return input;
  }
}
