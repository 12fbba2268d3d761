package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake in a house's rule file gets file, line, column and a hint. */
class BrokenRuleTest {

  private static final String RULE =
      """
      id: names
      title: Our own name
      language: en
      category: terminology
      severity: minor
      why: The house writes its name so.
      detector: regex
      message: "“{match}” is not our name."
      entries:
        - pattern: "[Bb]ugel"
          suggest: ["Bugle"]
          flags: "He told the [[Bugel]]."
          allows: "He told the Bugle."
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.createDirectories(folder.resolve("house"));
    Files.writeString(folder.resolve("a.en.txt"), "He told the Bugel.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          severity: minor       | severity: loud         | 5:11: “severity” is one of critical
          severity: minor       | sevrity: minor         | unknown key “sevrity”; did you mean “severity”?
          severity: minor       | title: again           | 5:1: “title” stands twice
          why: The              | # The                  | 1:1: the key “why” is missing
          category: terminology | category: spelling     | 4:11: “spelling” is no MQM dimension
          language: en          | language: [en          | not valid YAML
          language: en          | language: English      | 3:11: “language” is not written as it must be
          title: Our own name   | title: [a]             | 2:8: “title”: array found, string expected
          title: Our own name   | title: ""              | 2:8: “title” is empty
          detector: regex       | detector: regexp       | 1:1: no detector “regexp”
          id: names             | id: name               | 1:1: the id “name” must equal the path: “names”
          [Bb]ugel              | [Bb)ugel               | 10:5: not a regular expression
          suggest:              | sugest:                | 11:5: unknown key “sugest”, and no {sugest} in the message; did you mean “suggest”?
          [[Bugel]]             | Bugel                  | 12:12: flags marks what is flagged
          """)
  void aMistakeIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
    Files.writeString(folder.resolve("house/names.yaml"), RULE.replace(right, wrong));
    Program.Result result = Program.in(folder).run("a.en.txt", "--rules", "house");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("names.yaml:").contains(message).doesNotContain("\tat ");
  }

  @Test
  void allMistakesOfAllFilesComeAtOnce() throws IOException {
    Files.writeString(
        folder.resolve("house/names.yaml"),
        RULE.replace("severity: minor", "severity: loud").replace("title:", "tittle:"));
    Files.writeString(folder.resolve("house/other.yaml"), "- a list\n");
    assertThat(Program.in(folder).run("a.en.txt", "--rules", "house").err().lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("calque: "))
        .anyMatch(line -> line.contains("other.yaml:1:1: a rule file is a mapping"));
  }

  @Test
  @Timeout(60)
  void anExpressionThatNeverEndsIsGivenUp() throws IOException {
    Files.writeString(
        folder.resolve("house/names.yaml"), RULE.replace("[Bb]ugel", "(?:(?:a+)+)+b|[Bb]ugel"));
    Files.writeString(folder.resolve("bad.en.txt"), "Screams of " + "a".repeat(80) + "!\n");
    Program.Result result =
        Program.in(folder).run("bad.en.txt", "a.en.txt", "--rules", "house", "--format", "jsonl");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out())
        .contains("names.yaml:10:5: the expression backtracks without end on this text")
        .contains("\"rule\":\"names\"");
  }

  @Test
  void theRuleThatIsRightPasses() throws IOException {
    Files.writeString(folder.resolve("house/names.yaml"), RULE);
    assertThat(Program.in(folder).run("a.en.txt", "--rules", "house").out()).contains("names");
  }
}
