package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is put in: a clear message with its place, the documented exit code, and the other
 * articles' report.
 */
class BadInputTest {

  @TempDir Path folder;
  @TempDir Path house;
  private Newsroom newsroom;

  @BeforeEach
  void writeAnArticleThatIsWell() throws IOException {
    newsroom = new Newsroom(folder, house).write("zz.txt", "Hij belde de Bugel.\n");
  }

  @Test
  void everyKindIsSaidWithItsPlaceAndTheOthersAreReported() throws IOException {
    byte[] latin = "Een caf\nDe ?\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    latin[11] = (byte) 0xE9;
    newsroom
        .write("a-empty.txt", "")
        .write("b-blank.html", "<html><body><script>1</script> \n</body></html>")
        .write("c-picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 13})
        .write("d-latin.txt", latin)
        .write("e-broken.json", "{\n  \"title\": \"Een\",\n  \"body\": \"Twee\",,\n}\n")
        .write("f-cut.json", "[{\"body\": \"Een\"")
        .write("g-lines.jsonl", "{\"body\": \"De Bugel.\"}\n{\"body\": }\n{\"text\": \"Bugel\"}\n")
        .write("h-header.md", "---\ntitle: [a, b\n---\nEen.\n")
        .write("i-open.txt", "---\ntitle: Een\n\nTwee.\n")
        .write("j-origin.txt", "---\norigin: Marsmens\n---\nTwee.\n")
        .write("k-word.txt", "Een a" + "ha".repeat(100_000) + " twee.\n")
        .write("l-deep.json", "[".repeat(100_000))
        .write("m-deep.html", "<div>".repeat(20_000) + "De Bugel.")
        .write("n-markup.html", "<p>De <b>Bugel</p></b><table><p>Een <a href='")
        .write("o-settings.json", "{\"theme\": \"dark\"}");
    Map<String, String> skipped = skipped(check(3, ".", "o-settings.json", "weg.txt", "chek"));
    assertThat(skipped)
        .containsEntry("a-empty.txt", "there is no text in it")
        .containsEntry("b-blank.html", "there is no text in it")
        .containsEntry("c-picture.txt", "a binary file, not an article")
        .containsEntry(
            "d-latin.txt:2",
            "not valid UTF-8 at byte 12; if the file is in another encoding, say which with"
                + " --encoding")
        .containsEntry(
            "i-open.txt:1:1",
            "the header that begins with --- is never closed by a" + " line of its own ---")
        .containsEntry("weg.txt", "no such file or folder")
        .containsEntry("chek", "no such file or folder; did you mean “check”?")
        .hasEntrySatisfying("e-broken.json:3:18", m -> assertThat(m).startsWith("not valid JSON: "))
        .hasEntrySatisfying("f-cut.json:1:16", m -> assertThat(m).startsWith("not valid JSON: "))
        .hasEntrySatisfying("g-lines.jsonl:2:10", m -> assertThat(m).startsWith("not valid JSON: "))
        .hasEntrySatisfying("h-header.md:2:13", m -> assertThat(m).startsWith("not valid YAML: "))
        .hasEntrySatisfying("j-origin.txt", m -> assertThat(m).contains("“Marsmens”", "such as"))
        .hasEntrySatisfying("k-word.txt", m -> assertThat(m).contains("a word of 200,001 char"))
        .hasEntrySatisfying("l-deep.json:1:1", m -> assertThat(m).contains("nested too deeply"))
        .hasEntrySatisfying("o-settings.json", m -> assertThat(m).contains("fields body, arti"))
        .hasSize(15);
  }

  /** Runs with all reports; each must name what the JSON report skips. */
  private JsonNode check(int code, String... paths) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(paths));
    for (Format format : Format.values()) {
      arguments.addAll(
          List.of("--format", format.toString(), "--output", house.resolve("r." + format) + ""));
    }
    Program.Result result = newsroom.check(arguments.toArray(String[]::new));
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.out() + result.err()).isEmpty();
    JsonNode json = JsonMapper.shared().readTree(report(Format.JSON));
    for (Format format : Format.values()) {
      assertThat(report(format)).contains("zz.txt").doesNotContain("\tat ", "Exception", "Error:");
      for (JsonNode skipped : json.path("skipped")) {
        assertThat(report(format)).contains(skipped.path("path").stringValue());
      }
    }
    assertThat(JsonMapper.shared().readTree(report(Format.SARIF)).at("/version").stringValue())
        .isEqualTo("2.1.0");
    return json;
  }

  /** Place and reason of what was skipped; the reason does not say the place again. */
  private Map<String, String> skipped(JsonNode report) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    String text = report(Format.TEXT).replaceAll("\\s+", " ");
    for (JsonNode skipped : report.path("skipped")) {
      String path = skipped.path("path").stringValue();
      String reason = skipped.path("reason").stringValue();
      String line = skipped.has("line") ? ":" + skipped.path("line") : "";
      String column = skipped.has("column") ? ":" + skipped.path("column") : "";
      assertThat(reason).doesNotContain(path);
      assertThat(text)
          .contains("not checked " + path + line + column + ": " + reason.split(" ")[0]);
      reasons.put(path + line + column, reason);
    }
    List<String> checked = new ArrayList<>();
    report.path("articles").forEach(a -> checked.add(a.path("path").stringValue()));
    assertThat(checked).contains("zz.txt", "g-lines.jsonl#1", "g-lines.jsonl#3", "n-markup.html");
    assertThat(report.at("/summary/findings/major").intValue()).isGreaterThanOrEqualTo(4);
    return reasons;
  }

  private String report(Format format) throws IOException {
    return Files.readString(house.resolve("r." + format));
  }

  @Test
  void articlesWithoutEnd() throws IOException {
    newsroom.write("a.txt", "Het regende in de stad op maandag. ".repeat(600_000));
    newsroom.write("b.txt", "regen ".repeat(900_000));
    JsonNode report = check(3, ".");
    for (int i = 0; i < 2; i++) {
      assertThat(report.at("/skipped/" + i + "/reason").stringValue())
          .matches(
              "the article has [2-5][\\d,]+ characters; at most 1,000,000 are checked: divide it");
    }
    assertThat(report.at("/summary/articles").intValue()).isEqualTo(1);
  }

  @Test
  void whatMayNotBeRead() throws IOException {
    newsroom.write("a.txt", "De Bugel.\n").write("sub/b.txt", "De Bugel.\n");
    Path file = folder.resolve("a.txt");
    Path sub = folder.resolve("sub");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(file)).as("the superuser reads everything").isFalse();
      JsonNode skipped = check(3, ".", "a.txt").path("skipped");
      assertThat(skipped).hasSize(2).allMatch(s -> s.toString().contains("permission denied"));
    } finally {
      Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void nothingToCheck() throws IOException {
    Files.createDirectories(folder.resolve("leeg"));
    Program.Result result = newsroom.check("leeg");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no articles found in leeg: articles end in .txt");
    assertThat(newsroom.check("weg.txt").code()).isEqualTo(3);
  }

  @Test
  void textThatWouldAct() throws IOException {
    String acts =
        "De Bugel \u001b[31mrood\u001b[0m \u202eBugel\u202c \u2066x <script>alert(1)</script>"
            + " </textarea><img src=x onerror=alert(2)> ::error file=x::Bugel %0A::stop."
            + "\n\n\u0000\u0007\u009b2J bel de Bugel.\n";
    newsroom.write("zz.txt", acts).write("zz <script>alert(3)</script>\u001b[1m.txt", acts);
    check(1, ".");
    for (Format format : Format.values()) {
      assertThat(report(format))
          .contains("Bugel")
          .doesNotContain("\u001b", "\u202e", "\u2066", "\u009b", "\u0007", "\u0000");
    }
    Document page = Jsoup.parse(report(Format.HTML));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, textarea, [onerror]")).isEmpty();
    assertThat(report(Format.GITHUB).lines())
        .hasSize(8)
        .allMatch(l -> l.startsWith("::error file="));
  }
}
