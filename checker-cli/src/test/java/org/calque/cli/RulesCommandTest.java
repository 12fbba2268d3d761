package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  private static final String GOOD =
      """
      id: house.names
      title: Our own name
      language: en
      category: terminology
      severity: minor
      why: The house writes its name so.
      detector: phrase
      message: "“{match}”: the house is called “The Daily {paper}”."
      entries:
        - match: "daily bugel"
          paper: Bugle
          suggest: ["Daily Bugle"]
          flags: "He told the [[Daily Bugel]] on Monday."
          fix: "He told the Daily Bugle on Monday."
          allows: "He told the Daily Bugle on Monday."
      """;

  @TempDir Path folder;

  @Test
  void rulesAreListedAndFiltered() {
    assertThat(Program.in(folder).run("rules").out()).contains("en.usage.discuss-about");
    assertThat(Program.in(folder).run("rules", "DISCUSS").out())
        .isEqualTo("minor     en.usage.discuss-about  Discuss about something\n");
    assertThat(Program.in(folder).run("rules", "discuss", "--severity", "major").code())
        .isEqualTo(2);
    assertThat(Program.in(folder).run("rules", "discuss", "--disable", "en.usage").out())
        .startsWith("off ");
    assertThat(Program.in(folder).run("rules", "--category", "accuracy", "--lang", "en").out())
        .doesNotContain("discuss-about");
  }

  @Test
  void aRuleIsExplainedAndShown() {
    String explained = Program.in(folder).run("explain", "en.usage.discuss-about").out();
    assertThat(explained)
        .containsSubsequence("Discuss about something", "Why", "Flagged", "→", "Not flagged");
    assertThat(Program.in(folder).run("rules", "show", "en.usage.discuss-about").out())
        .startsWith("id: en.usage.discuss-about\n");
  }

  @Test
  void aHousesRulesSpeakAndAreTested() throws IOException {
    write("rules/house/names.yaml", GOOD);
    write("a.en.txt", "The Daily Bugel said so.\n");
    assertThat(Program.in(folder).run("rules", "test", "rules").code()).isZero();
    assertThat(Program.in(folder).run("a.en.txt", "--rules", "rules").out())
        .contains("house.names", "“The Daily Bugle”");
    assertThat(Program.in(folder).run("explain", "house.names", "--rules", "rules").out())
        .contains("Our own name");
  }

  @Test
  void aBrokenExampleIsNamedWithItsPlace() throws IOException {
    write(
        "rules/house/names.yaml", GOOD.replace("the [[Daily Bugel]] on", "the Daily [[Bugel]] on"));
    Program.Result result = Program.in(folder).run("rules", "test", "rules");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("names.yaml:10:5: flags").contains("was flagged");
  }

  @Test
  void aHousesRuleTakesThePlaceOfOurs() throws IOException {
    String ours = Program.in(folder).run("rules", "show", "en.usage.discuss-about").out();
    write(
        "rules/en/usage/discuss-about.yaml", ours.replace("severity: minor", "severity: critical"));
    write("a.en.txt", "They discussed about it.\n");
    assertThat(Program.in(folder).run("a.en.txt", "--rules", "rules").code()).isEqualTo(1);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
