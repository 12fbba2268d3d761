package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --formt json .          | unknown option “--formt”; did you mean “--format”?
          check --min-severty major .   | unknown option “--min-severty”; did you mean “--min-severity”?
          check                         | PATH is missing
          check . --threads 0           | --threads: a number from 1 to 1024
          check . --threads two         | --threads
          check . --min-quality 101     | --min-quality: a number from 0 to 100
          check . --fail-on loud        | --fail-on: no severity “loud”
          check . --min-severity loud   | no severity “loud”
          check . --rules nowhere       | --rules: no folder “nowhere”
          check . --format pdf          | pdf
          explain en.usage.discus-about | did you mean “en.usage.discuss-about”?
          explain en.usage              | is a group of rules: en.usage.discuss-about
          rules --severity loud         | no severity “loud”
          rules test nowhere            | no folder “nowhere”
          config --isolated --config x  | --isolated reads no configuration
          init now                      | “now” is one argument too many
          """)
  void oneLineSaysWhatIsWrong(String arguments, String message) {
    Program.Result result = Program.in(folder).run(arguments.split(" +"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("calque: ")
        .contains(message);
  }

  @Test
  void helpAndVersion() {
    assertThat(Program.in(folder).run("--version").out())
        .matches("calque \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(Program.in(folder).run("--help").out()).contains("explain", "Exit codes");
    assertThat(Program.in(folder).run("help", "check").out()).contains("--fail-on");
    assertThat(Program.in(folder).run("check", "--help").out()).contains("--fail-on");
    assertThat(Program.in(folder).run().code()).isEqualTo(2);
  }

  @Test
  void completionKnowsTheOptions() {
    for (String shell : new String[] {"bash", "zsh"}) {
      assertThat(Program.in(folder).run("completion", shell).out()).contains("--min-quality");
    }
  }
}
