package org.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every format, byte for byte. After a change that is meant: {@code mvn test -Dtest=GoldenTest
 * -Dgolden=write}, then read the difference.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/calque/report/golden");

  @Test
  void text() throws IOException {
    check("report.txt", out -> new TextReport(out, TextStyle.PLAIN));
  }

  @Test
  void textInColourOnANarrowTerminal() throws IOException {
    check("report.ansi", out -> new TextReport(out, new TextStyle(true, 60, false)));
  }

  @Test
  void briefText() throws IOException {
    check("brief.txt", out -> new TextReport(out, new TextStyle(false, 100, true)));
  }

  @Test
  void json() throws IOException {
    check("report.json", JsonReport::new);
  }

  @Test
  void jsonLines() throws IOException {
    check("report.jsonl", JsonLinesReport::new);
  }

  @Test
  void sarif() throws IOException {
    check("report.sarif", out -> new SarifReport(out, SampleRun::rule));
  }

  @Test
  void github() throws IOException {
    check("report.github", GithubReport::new);
  }

  @Test
  void html() throws IOException {
    check("report.html", out -> new HtmlReport(out, SampleRun::rule));
  }

  private static void check(String name, SampleRun.Making making) throws IOException {
    String actual = SampleRun.through(making);
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
