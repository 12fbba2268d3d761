package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the command line names is checked: each article once, and nothing besides. */
class InputsTest {

  @TempDir Path folder;
  @TempDir Path house;
  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(folder, house);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.txt         | Hij belde de Bugel.                                  | 1 | 14
          a.md          | # Nieuws\\n\\nHij belde de **Bugel**.                | 3 | 16
          a.html        | <p>Hij belde de <b>Bugel</b>.</p>                    | 1 | 20
          a.json        | {"body":\\n"Hij belde de Bugel."}                    | 2 | 15
          a.jsonl       | {"body": "Hij belde ons."}\\n{"body": "De Bugel."}   | 2 | 14
          a.ndjson      | {"body": "De \\u0042ugel."}                          | 1 | 14
          A.TXT         | Hij belde de Bugel.                                  | 1 | 14
          """)
  void standardInputIsReadAsAFileOfItsName(String name, String text, int line, int column) {
    Program given = newsroom.program().given(text.replace("\\n", "\n"));
    JsonNode report = newsroom.json(given, "--stdin-filename", name);
    JsonNode articles = report.path("articles");
    JsonNode last = articles.get(articles.size() - 1);
    assertThat(last.path("path").stringValue()).startsWith(name);
    assertThat(last.at("/findings/0/text").stringValue()).isEqualTo("Bugel");
    assertThat(last.at("/findings/0/line").intValue()).isEqualTo(line);
    assertThat(last.at("/findings/0/column").intValue()).isEqualTo(column);
    assertThat(report.at("/summary/findings/major").intValue()).isEqualTo(1);
  }

  @Test
  void standardInputWithoutANameIsText() {
    Program given = newsroom.program().given("De <b>Bugel</b>.\n");
    JsonNode article = newsroom.json(given, "-").at("/articles/0");
    assertThat(article.path("path").stringValue()).isEqualTo("stdin.txt");
    assertThat(article.at("/findings/0/column").intValue()).isEqualTo(7);
    Program.Result odd = newsroom.check(newsroom.program(), "-", "--stdin-filename", "a.docx");
    assertThat(odd.code()).isEqualTo(3);
    assertThat(odd.out()).contains("a.docx: no article by its ending; articles end in .txt, .md");
  }

  @Test
  void otherEncodingsAreReadWhereTheyAreNamed() throws IOException {
    String text = "“De Bugel” – café.\r\nDe Bugel.\r\n";
    newsroom.write("w.txt", text.getBytes(Charset.forName("windows-1252")));
    newsroom.write("u.txt", text.getBytes(StandardCharsets.UTF_16));
    newsroom.write("b.txt", "\uFEFF" + text);
    for (String[] named :
        new String[][] {{"w.txt", "windows-1252"}, {"u.txt", "UTF-16"}, {"b.txt", "utf-8"}}) {
      JsonNode article = newsroom.json(named[0], "--encoding", named[1]).at("/articles/0");
      assertThat(article.at("/findings/0/start").intValue()).isEqualTo(4);
      assertThat(article.at("/findings/1/line").intValue()).isEqualTo(2);
      assertThat(article.at("/findings/1/start").intValue()).isEqualTo(23);
    }
    assertThat(newsroom.check("u.txt").out()).contains("u.txt: the file is UTF-16, not UTF-8; say");
    assertThat(newsroom.check("w.txt", "--encoding", "martian").err())
        .contains("no encoding “martian”");
  }

  @Test
  void aFolderHoldsItsArticlesAndGitIgnoresSome() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    newsroom
        .write("a.txt", "Een.")
        .write("b.md", "Twee.")
        .write("c.pdf", "%PDF")
        .write(".hidden.txt", "Nee.")
        .write(".cache/d.txt", "Nee.")
        .write("settings.json", "{\"compilerOptions\": {\"strict\": true}}")
        .write("drafts/e.txt", "Nee.")
        .write("drafts/keep.txt", "Drie.")
        .write("drafts/.gitignore", "*.txt\n!keep.txt\n")
        .write("archive/2023/f.html", "<p>Nee.</p>")
        .write("news/archive/g.html", "<p>Vier.</p>")
        .write("news/tmp-1.txt", "Nee.")
        .write("news/h.jsonl", "{\"body\": \"Vijf.\"}\n{\"body\": \"Zes.\"}\n")
        .write(".gitignore", "# not ours\n/archive/\ntmp-*.txt\n");
    assertThat(newsroom.paths("."))
        .containsExactly(
            "a.txt",
            "b.md",
            "drafts/keep.txt",
            "news/archive/g.html",
            "news/h.jsonl#1",
            "news/h.jsonl#2");
    assertThat(newsroom.paths("news")).hasSize(3).doesNotContain("news/tmp-1.txt");
    assertThat(newsroom.paths("news/tmp-1.txt", "archive/2023")).hasSize(2);
    assertThat(newsroom.paths("*.txt")).containsExactly("a.txt");
    assertThat(newsroom.paths("**/*.html")).containsExactly("news/archive/g.html");
    assertThat(newsroom.paths("**/*.{txt,md}")).containsExactly("a.txt", "b.md", "drafts/keep.txt");
    assertThat(newsroom.paths("news/?.jsonl")).hasSize(2);
    Program.Result none = newsroom.check("*.xml");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no articles found in *.xml: articles end in .txt, .md");
  }

  @Test
  void eachFileIsCheckedOnceHoweverOftenItIsNamed() throws IOException {
    newsroom.write("a.txt", "Een.").write("sub/b.txt", "Twee.");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("sub/round"), folder.resolve("sub/round"));
    assertThat(newsroom.paths("sub/b.txt", ".", "./a.txt", "*.txt"))
        .containsExactly("sub/b.txt", "a.txt");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Program.Result result = newsroom.check(".");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("gone.txt: the link leads nowhere", "2 articles");
  }

  @Test
  void anOriginalBesideItsTranslationIsNoArticle() throws IOException {
    newsroom
        .write("dam.id.txt", "Bendungan.")
        .write("dam.en.txt", "Een dam.")
        .write("alone.id.txt", "Bendungan.")
        .write("ferry.id.md", "Kapal.")
        .write("ferry.nl.txt", "Een boot.");
    assertThat(newsroom.paths(".")).containsExactly("alone.id.txt", "dam.en.txt", "ferry.nl.txt");
    assertThat(newsroom.paths("dam.id.txt")).containsExactly("dam.id.txt");
  }

  @Test
  void aHousesFieldNamesComeFromItsConfiguration() throws IOException {
    newsroom
        .write("calque.yaml", "fields:\n  title: kop\n  body: [tekst.lang, tekst.kort]\n")
        .write("a.json", "[{\"kop\": \"Bugel\", \"tekst\": {\"kort\": \"<p>De Bugel.</p>\"}}]");
    assertThat(newsroom.json("a.json").at("/summary/findings/major").intValue()).isEqualTo(2);
    newsroom.write("calque.yaml", "fields:\n  boddy: tekst\n  title: {a: 1}\n");
    Program.Result result = newsroom.check("a.json");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("calque.yaml:2:3: unknown key “boddy”; did you mean “body”?")
        .contains("calque.yaml:3:10: “title” is a name or a list of names");
  }
}
