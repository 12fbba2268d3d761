package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String MINOR = "They discussed about the budget on Monday.\n";
  private static final String CLEAN = "They discussed the budget on Monday.\n";
  private static final String RULE = "en.usage.discuss-about";

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("minor.en.txt"), MINOR);
    Files.writeString(folder.resolve("clean.en.txt"), CLEAN);
  }

  @Test
  void exitCodesFollowTheGate() {
    assertThat(check("minor.en.txt").code()).isZero();
    assertThat(check("minor.en.txt", "--fail-on", "minor").code()).isEqualTo(1);
    assertThat(check("minor.en.txt", "--fail-on", "minor", "--exit-zero").code()).isZero();
    assertThat(check("minor.en.txt", "--fail-on", "never", "--min-quality", "99").code())
        .isEqualTo(1);
    assertThat(check("clean.en.txt", "--fail-on", "neutral", "--min-quality", "100").code())
        .isZero();
    assertThat(check("clean.en.txt", "gone.txt").code()).isEqualTo(3);
  }

  @Test
  void checkIsTheDefaultCommand() {
    assertThat(Program.in(folder).run("minor.en.txt", "--format", "json"))
        .isEqualTo(check("minor.en.txt", "--format", "json"));
  }

  @Test
  void aRuleIsSwitchedOffAndOn() {
    assertThat(check("minor.en.txt").out()).contains(RULE);
    assertThat(check("minor.en.txt", "--disable", "en.usage").out()).doesNotContain(RULE);
    assertThat(check("minor.en.txt", "--disable", "en.usage", "--enable", RULE).out())
        .contains(RULE);
    assertThat(check("minor.en.txt", "--min-severity", "major").out()).doesNotContain(RULE);
  }

  @Test
  void severalReportsAtOnce() throws IOException {
    Program.Result result =
        check(
            "minor.en.txt",
            "--format",
            "sarif",
            "--output",
            "a.sarif",
            "--format",
            "html",
            "--output",
            "b.html",
            "--format",
            "jsonl");
    assertThat(result.out()).startsWith("{\"path\":\"minor.en.txt\"");
    assertThat(folder.resolve("a.sarif")).content().contains(RULE);
    assertThat(folder.resolve("b.html")).content().contains(RULE);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("minor.en.txt", "clean.en.txt", "a.sarif", "b.html");
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsSaidBeforeTheCheck() {
    Program.Result result = check("minor.en.txt", "--output", "no/such/folder/a.json");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--output").contains("cannot be written");
    assertThat(check("minor.en.txt", "--format", "json", "--format", "html").err())
        .contains("two reports for standard output");
  }

  @Test
  void theSameBytesWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      String text = (i % 3 == 0 ? MINOR : CLEAN).repeat(i % 10);
      Files.writeString(folder.resolve("a" + i + ".en.txt"), text);
    }
    List<String> one = allReports("1");
    assertThat(one).hasSize(6).doesNotContain("");
    assertThat(allReports("7")).isEqualTo(one);
    assertThat(allReports("2")).isEqualTo(one);
  }

  private List<String> allReports(String threads) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(".", "--threads", threads));
    Path reports = Files.createDirectories(elsewhere.resolve(threads));
    for (Format format : Format.values()) {
      arguments.addAll(
          List.of(
              "--format", format.toString(), "--output", reports.resolve(format + "").toString()));
    }
    check(arguments.toArray(String[]::new));
    List<String> written = new ArrayList<>();
    for (Format format : Format.values()) {
      written.add(Files.readString(reports.resolve(format + "")));
    }
    return written;
  }

  @Test
  void coloursFollowTheTerminalAndTheUsersWish() {
    assertThat(Program.in(folder).run("minor.en.txt").out()).doesNotContain("\u001b");
    assertThat(Program.in(folder).onTerminal().run("minor.en.txt").out()).contains("\u001b[");
    assertThat(Program.in(folder).onTerminal().with("NO_COLOR", "1").run("minor.en.txt").out())
        .doesNotContain("\u001b");
    assertThat(Program.in(folder).onTerminal().with("TERM", "dumb").run("minor.en.txt").out())
        .doesNotContain("\u001b");
    assertThat(Program.in(folder).with("CLICOLOR_FORCE", "1").run("minor.en.txt").out())
        .contains("\u001b[");
    assertThat(Program.in(folder).run("minor.en.txt", "--color", "always").out())
        .contains("\u001b[");
    assertThat(Program.in(folder).onTerminal().run("minor.en.txt", "--color", "never").out())
        .doesNotContain("\u001b");
  }

  @Test
  void quietLeavesFindingsAlone() {
    assertThat(check("clean.en.txt", "--quiet").out()).isEmpty();
    assertThat(check("minor.en.txt", "--quiet").out()).contains(RULE).doesNotContain("quality");
  }

  private Program.Result check(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return Program.in(folder).run(all);
  }
}
