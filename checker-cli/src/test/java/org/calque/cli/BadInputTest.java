package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is put in: a clear message, the documented exit code, and the other articles' report.
 */
class BadInputTest {

  private static final String RULE = "en.usage.discuss-about";

  @TempDir Path folder;

  @BeforeEach
  void writeAnArticleThatIsWell() throws IOException {
    write("well.en.txt", "They discussed about the budget on Monday.\n");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("bad.en.txt", "");
    expectSkipped("bad.en.txt", "there is no text in it");
    write("bad.en.txt", " \n\n \t\n");
    expectSkipped("bad.en.txt", "there is no text in it");
  }

  @Test
  void anArticleWithoutEnd() throws IOException {
    write("bad.en.txt", "It rained in the capital on Monday. ".repeat(600_000));
    expectSkipped("bad.en.txt", "characters; at most 1,000,000 are checked");
    write("bad.en.txt", "rain ".repeat(1_000_000));
    expectSkipped("bad.en.txt", "characters; at most 1,000,000 are checked");
  }

  @Test
  void oneVeryLongWord() throws IOException {
    write("bad.en.txt", "He wrote a" + "ha".repeat(100_000) + " on Monday.\n");
    expectSkipped("bad.en.txt", "there is a word of 200,001 characters in it");
    write("bad.en.txt", "A sentence of " + "ha".repeat(900) + " on Monday.\n");
    assertThat(Program.in(folder).run("bad.en.txt").code()).isZero();
  }

  @Test
  void aMissingPath() {
    expectSkipped("gone.txt", "no such file or folder");
    assertThat(Program.in(folder).run("chek", "well.en.txt").out())
        .contains("did you mean “check”?");
  }

  @Test
  void nothingToCheck() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Program.Result result = Program.in(folder).run("empty");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no articles found in");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    write("bad.en.txt", "Text.\n");
    Path file = folder.resolve("bad.en.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("the superuser reads everything").isFalse();
    expectSkipped("bad.en.txt", "permission denied");
  }

  @Test
  void aFolderThatLinksToItself() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Program.Result result = Program.in(folder).run(".", "--format", "json");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"articles\": 1");
  }

  @Test
  void textThatWouldAct() throws IOException {
    write(
        "bad.en.txt",
        "They discussed about \u001b[31mred\u001b[0m \u202ereversed\u202c <script>alert(1)</script>."
            + "\n\n\u0000\u0007\u009b2J bell.\n");
    for (Format format : Format.values()) {
      Program.Result result =
          Program.in(folder).run("bad.en.txt", "--format", format.toString(), "--color", "never");
      assertThat(result.code()).isZero();
      assertThat(result.out())
          .contains(RULE)
          .doesNotContain("\u001b", "\u202e", "\u009b", "\u0007", "\u0000");
      if (format == Format.HTML) {
        assertThat(result.out()).containsOnlyOnce("<script>").contains("&lt;script&gt;");
      }
    }
  }

  private void expectSkipped(String path, String reason) {
    Program.Result result =
        Program.in(folder)
            .run(path, "well.en.txt", "--format", "text", "--format", "json", "--output", "r.json");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("not checked", path, RULE);
    assertThat(result.out().replaceAll("\\s+", " ")).contains(reason);
    assertThat(result.out() + result.err()).doesNotContain("\tat ", "Exception");
    assertThat(folder.resolve("r.json"))
        .content()
        .contains("\"path\": \"" + path + "\"", "\"reason\": ", RULE);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
