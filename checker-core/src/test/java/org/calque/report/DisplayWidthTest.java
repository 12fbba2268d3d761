package org.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(DisplayWidth.of("abc")).isEqualTo(3);
    assertThat(DisplayWidth.of("予算、")).isEqualTo(6);
    assertThat(DisplayWidth.of("한국")).isEqualTo(4);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("\u2068قال\u2069")).isEqualTo(3);
    assertThat(DisplayWidth.of("😀")).isEqualTo(2);
  }

  @Test
  void headsAndTailsNeverSplitACharacter() {
    assertThat(DisplayWidth.head("a予b", 2)).isEqualTo("a");
    assertThat(DisplayWidth.head("a😀", 2)).isEqualTo("a");
    assertThat(DisplayWidth.tail("a予b", 2)).isEqualTo("b");
    assertThat(DisplayWidth.tail("😀b", 3)).isEqualTo("😀b");
  }

  @Test
  void aLineOfTheReportKeepsToTheTerminal() throws Exception {
    for (int columns : new int[] {40, 60, 100, 200}) {
      TextStyle style = new TextStyle(false, columns, false);
      SampleRun.through(out -> new TextReport(out, style))
          .lines()
          .filter(line -> line.startsWith("    "))
          .forEach(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }
  }
}
