package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

  private static final String RULE = "en.usage.discuss-about";

  @TempDir Path folder;

  @Test
  void aFileAboveTheWorkingFolderIsFound() throws IOException {
    configure("severity: {" + RULE + ": critical}\nfail-on: critical\n");
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(deep.resolve("x.en.txt"), "They discussed about it.\n");
    Program.Result result = Program.in(deep).run("x.en.txt", "--format", "json");
    assertThat(result.out()).contains("\"severity\": \"critical\"");
    assertThat(result.code()).isEqualTo(1);
    assertThat(Program.in(deep).run("x.en.txt", "--isolated").code()).isZero();
    assertThat(Program.in(deep).run("x.en.txt", "--fail-on", "never").code()).isZero();
  }

  @Test
  void everyMistakeIsNamedWithItsPlaceAtOnce() throws IOException {
    configure(
        """
        langauge: en
        fail-on: often
        min-quality: 120
        threads: none
        rules: [no-such-folder]
        severity:
          en.usage: loud
        weights:
          majr: 5
          minor: -1
        """);
    Program.Result result = Program.in(folder).run("config");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().replace(folder + "/", ""))
        .contains(
            "calque.yaml:1:1: unknown key “langauge”; did you mean “language”?",
            "calque.yaml:2:10: no severity “often”",
            "calque.yaml:3:14: a quality is a number from 0 to 100",
            "calque.yaml:4:10: “threads” is a number from 1",
            "calque.yaml:5:9: no folder “no-such-folder”",
            "calque.yaml:7:13: no severity “loud”",
            "calque.yaml:9:3: unknown key “majr”; did you mean “major”?",
            "calque.yaml:10:10: a weight is a number from 0 to 1000");
  }

  @Test
  void brokenYamlIsNamedWithItsPlace() throws IOException {
    configure("language: en\nrules: [a, b\n");
    assertThat(Program.in(folder).run("config").err())
        .contains("calque.yaml:2:13: not valid YAML: while parsing a flow sequence, expected");
    configure("language: en\nlanguage: id\n");
    assertThat(Program.in(folder).run("config").err())
        .contains("calque.yaml:2:1:")
        .contains("twice");
    Files.write(folder.resolve("calque.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
    assertThat(Program.in(folder).run("config").err()).contains("not UTF-8");
    assertThat(Program.in(folder).run("config", "--config", "gone.yaml").err())
        .contains("gone.yaml");
  }

  @Test
  void whatIsPrintedReadsAsTheSame() throws IOException {
    configure("origin: id\nseverity: {en.usage: 'off'}\nweights: {major: 7}\nthreads: 3\n");
    String printed = Program.in(folder).run("config").out();
    assertThat(printed).contains("origin: \"id\"", "\"en.usage\": off", "major: 7.0", "threads: 3");
    configure(printed);
    assertThat(Program.in(folder).run("config").out()).isEqualTo(printed);
  }

  @Test
  void initWritesWhatCanBeRead() throws IOException {
    Program.Result usual = Program.in(folder).run("config", "--isolated", "--threads", "2");
    assertThat(Program.in(folder).run("init").code()).isZero();
    String written = Files.readString(folder.resolve("calque.yaml"));
    assertThat(Program.in(folder).run("config", "--threads", "2").out().lines().skip(1))
        .containsExactlyElementsOf(usual.out().lines().skip(1).toList());
    assertThat(Program.in(folder).run("init").code()).isEqualTo(2);
    assertThat(Program.in(folder).run("init", "--force").code()).isZero();
    // Each commented line is a line that holds once the sign is taken away.
    Files.createDirectories(folder.resolve("house-rules"));
    configure(written.replaceAll("(?m)^# (?=[a-z-]+:|  [a-z.-]+:)", ""));
    assertThat(Program.in(folder).run("config").err()).isEmpty();
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(folder.resolve("calque.yaml"), yaml);
  }
}
