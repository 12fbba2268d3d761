package org.calque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.article.Reading.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds are read as their makers mean them. */
class FeedTest {

  private static final ReadOptions DEFAULT = ReadOptions.DEFAULT;
  private final List<ArticleException> problems = new ArrayList<>();

  @Test
  void anArticleWithItsParts() throws Exception {
    Article article =
        Reading.one(
            "a.json",
            """
            {"headline": "Floods &amp; <em>storms</em> hit AT&T",
             "inLanguage": "en-GB", "datePublished": "2024-05-06T07:08:09Z",
             "url": "https://x.example/1",
             "articleBody": "JAKARTA (Antara) - The \\u201criver\\u201d rose.\\n\\nIt fell.\\n\\nBaca juga: Banjir"}
            """);
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Floods & storms hit AT&T",
            "DATELINE JAKARTA (Antara) -",
            "BODY The “river” rose.",
            "BODY It fell.",
            "FURNITURE Baca juga: Banjir");
    assertThat(article.path()).isEqualTo("a.json");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(article.metadata()).containsEntry("url", "https://x.example/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["Rain fell.", "It went on."]
          ["Rain <b>fell</b>.", "It went on."]
          [["Rain fell."], ["It went on."]]
          "<p>Rain&nbsp;fell.</p><p>It went on.</p><script>var a = 1;</script>"
          "Rain <b>fell</b>.\\n\\nIt went on."
          "Rain fell.\\r\\n\\r\\nIt went on."
          "<p>Rain fell.<!-- more --></p><figure><figcaption>Rain.</figcaption></figure><p>It went on.</p>"
          [{"type": "paragraph", "text": "Rain fell."}, {"type": "image", "text": "Rain."}, {"type": "text", "content": "It went on."}]
          {"rendered": "<p>Rain fell.</p><p>It went on.</p>"}
          """)
  void aBodyInAllItsForms(String body) throws Exception {
    String field = body.startsWith("{") ? "content" : "body";
    String raw = "{\"title\": \"It Rains\", \"" + field + "\": " + body + "}";
    assertThat(parts(Reading.one("a.json", raw)))
        .map(part -> part.replace('\u00a0', ' '))
        .containsExactly("HEADLINE It Rains", "BODY Rain fell.", "BODY It went on.");
  }

  @Test
  void articlesWhereverTheyStand() throws Exception {
    String raw =
        """
        {"title": "The feed", "version": 1, "data": {"sections": [
          {"name": "Home", "items": [[{"title": "One", "body": "Rain fell."}], []]},
          {"name": "Abroad", "items": [{"title": "Two", "body": ["It went on."]},
            {"title": "A photo", "body": null}, {"title": "Blank", "body": " "}]}]},
         "content": [{"type": "story", "text": "The sun shone."}]}
        """;
    List<Article> articles = Reading.all("a.json", raw, DEFAULT, problems);
    assertThat(articles)
        .extracting(Article::path)
        .containsExactly("a.json#1", "a.json#2", "a.json#3");
    assertThat(parts(articles.get(0))).containsExactly("HEADLINE One", "BODY Rain fell.");
    assertThat(parts(articles.get(1))).containsExactly("HEADLINE Two", "BODY It went on.");
    assertThat(parts(articles.get(2))).containsExactly("BODY The sun shone.");
    assertThat(problems).isEmpty();
  }

  @Test
  void aHousesOwnFieldNames() throws Exception {
    ReadOptions options =
        DEFAULT.withFields(
            FeedFields.DEFAULT
                .with("title", List.of("judul"))
                .with("body", List.of("isi.teks", "ringkasan"))
                .with("language", List.of("bahasa"))
                .with("date", List.of("terbit"))
                .with("url", List.of("tautan")));
    Article article =
        Reading.one(
            "a.json",
            """
            {"judul": "Hujan", "title": "no", "bahasa": "Indonesian", "terbit": "5 March 2024",
             "tautan": "https://x.example/h", "isi": {"teks": "Hujan turun."}, "body": "no"}
            """,
            options);
    assertThat(parts(article)).containsExactly("HEADLINE Hujan", "BODY Hujan turun.");
    assertThat(article.language()).isEqualTo("id");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(article.metadata()).containsEntry("url", "https://x.example/h");
  }

  @Test
  void oneBrokenLineLeavesTheOthers() throws Exception {
    String raw =
        """
        {"title": "One", "body": "Rain fell."}
        {"title": "Two", "body": "It went
        {"title": "Three", "text": "on."} {}
        [1, 2]
        {"title": "Five"}

        {"title": "Seven", "body": null}
        {"title": "Eight", "body": "The sun shone."}
        """;
    List<Article> articles = Reading.all("a.jsonl", raw, DEFAULT, problems);
    assertThat(articles).extracting(Article::path).containsExactly("a.jsonl#1", "a.jsonl#8");
    assertThat(problems).extracting(ArticleException::line).containsExactly(2, 3, 4, 5);
    assertThat(problems.get(0).column()).isBetween(25, 40);
    assertThat(problems)
        .extracting(Throwable::getMessage)
        .allSatisfy(message -> assertThat(message).doesNotContain("a.jsonl"))
        .satisfiesExactly(
            m -> assertThat(m).startsWith("not valid JSON: "),
            m -> assertThat(m).startsWith("not valid JSON: more follows"),
            m -> assertThat(m).contains("an article is an object"),
            m -> assertThat(m).contains("none of the fields body"));
  }

  @Test
  void anEntrysOriginIsHeardWhereItIsOne() throws Exception {
    String raw =
        """
        {"origin": "kompas.example", "body": "Rain fell."}
        {"origin": "id", "body": "It went on."}
        {"source_language": "Martian", "body": "The sun shone."}
        """;
    List<Article> articles = Reading.all("a.ndjson", raw, DEFAULT, problems);
    assertThat(articles)
        .extracting(Article::origin)
        .containsExactly(Origin.UNKNOWN, Origin.translatedFrom("id"));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isEqualTo(3);
    assertThat(problems.get(0)).hasMessageContaining("“Martian”");
  }

  @Test
  void entriesShareTheIndexOfTheirFile() throws Exception {
    String raw = "{\"body\": \"Rain fell.\"}\n".repeat(3);
    List<Article> articles = Reading.all("a.jsonl", raw, DEFAULT, problems);
    assertThat(articles).hasSize(3).allMatch(a -> a.lines() == articles.get(0).lines());
    Article last = articles.get(2);
    assertThat(last.lines().line(last.map().toRaw(new Span(0, 4)).start())).isEqualTo(3);
  }
}
