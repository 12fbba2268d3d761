package org.calque.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void resultsComeInTheInputsOrder() {
    for (int threads : List.of(1, 2, 7)) {
      List<Integer> results = new ArrayList<>();
      Batch.run(IntStream.range(0, 500).iterator(), threads, BatchTest::slowly, results::add);
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
        BatchTest::slowly,
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
                    List.of(1, 0).iterator(), 2, i -> 10 / i, result -> assertThat(result).isOne()))
        .isInstanceOfAny(ArithmeticException.class, AssertionError.class);
  }

  private static int slowly(int input) {
    for (int i = 0; i < (input * 7919) % 20_000; i++) {
      Thread.onSpinWait();
    }
    return input;
  }
}
