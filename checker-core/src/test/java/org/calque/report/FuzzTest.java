package org.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.calque.TestArticles;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.ArticleReader;
import org.calque.article.ArticleReaders;
import org.calque.article.Decoder;
import org.calque.article.ReadOptions;
import org.calque.article.Span;
import org.calque.check.ArticleReport;
import org.calque.finding.Finding;
import org.calque.finding.MqmCategory;
import org.calque.finding.Severity;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles of every format, torn and mixed up: they are read or refused, their positions stay in
 * the file, and reports about them are well-formed. The same at every run; a failure names its
 * seed.
 */
class FuzzTest {

  private static final int TORN = 250;

  /** What means something to one of the formats, to a terminal or to a browser. */
  private static final List<String> SHARDS =
      List.of(
          "<",
          ">",
          "</p>",
          "<script>",
          "<!--",
          "]]>",
          "<article>",
          "&#x",
          "&amp",
          "&#0;",
          "\"",
          "\\",
          "\\u",
          "\\ud83d",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "---\n",
          "\n---\n",
          "...\n",
          "- ",
          "# ",
          "```\n",
          "|--|--|\n",
          "[x](",
          "![",
          "**",
          "\t",
          "\r",
          "\n\n",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "\u2028",
          "\u00ad",
          "\ufeff",
          "\ud83d",
          "\ude00",
          "😀",
          "大",
          "<title>",
          "<h1>",
          "<br>",
          "<table>",
          "<textarea>",
          "<svg>",
          "date 2024-01-02 ",
          "By AI.");

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "json", "jsonl"})
  void tornArticlesAreReadOrRefused(String format) throws IOException {
    List<ArticleReport> reports = new ArrayList<>();
    int refused = 0;
    for (int seed = 0; seed < TORN; seed++) {
      Random random = new Random(seed);
      byte[] torn = torn(whole(format, random), random);
      try {
        for (Article article : read("a." + format, torn)) {
          check(article, random, format + " " + seed);
          reports.add(report(article, random));
        }
      } catch (ArticleException e) {
        refused++;
        assertThat(e.getMessage()).isNotBlank().doesNotContain("a." + format, "Exception");
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + " of " + format, e);
      }
    }
    assertThat(refused).isLessThan(TORN);
    assertThat(reports).hasSizeGreaterThan(5);
    wellFormed(reports);
  }

  @ParameterizedTest
  @CsvSource({
    "txt,15000,a ",
    "html,5000,<b>",
    "html,5000,<div><p>",
    "md,3000,> ",
    "md,3000,[![",
    "md,3000,*a **b ",
    "json,3000,[",
    "html,3000,&",
    "txt,3000,“(",
    "html,3000,<a <!--"
  })
  void whatGoesOnWithoutEndIsReadOrRefused(String format, int times, String shard)
      throws IOException {
    try {
      read("a." + format, (shard.repeat(times) + "end").getBytes(StandardCharsets.UTF_8))
          .forEach(article -> check(article, new Random(1), shard));
    } catch (ArticleException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static List<Article> read(String path, byte[] bytes) throws ArticleException {
    ArticleReader reader = ArticleReaders.of(path);
    assertThat(reader).isNotNull();
    return reader == null
        ? List.of()
        : reader.read(
            path,
            Decoder.decode(bytes, null),
            ReadOptions.DEFAULT,
            problem -> assertThat(problem).message().isNotBlank());
  }

  private static String whole(String format, Random random) throws IOException {
    String page = page(List.of("wordpress", "amp", "main", "divs").get(random.nextInt(4)));
    String text = Jsoup.parse(page).text();
    String head = "---\ntitle: One\nlang: en\ndate: 2024-02-03\n---\n";
    return switch (format) {
      case "html" -> page;
      case "txt" -> (random.nextBoolean() ? head : "date 2024-02-03 ") + text;
      case "md" -> head + "# One\n\n> " + text.replace(". ", ".\n\n- *It* [said](x) &amp; `so` ");
      default -> {
        String entry =
            JsonMapper.shared()
                .writeValueAsString(
                    java.util.Map.of("title", "One & <b>two</b>", "body", List.of(page, text)));
        yield format.equals("json") ? "{\"items\": [" + entry + "]}" : entry + "\n" + entry;
      }
    };
  }

  private static byte[] torn(String whole, Random random) {
    StringBuilder torn = new StringBuilder(whole);
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(torn.length() + 1);
      int end = Math.min(torn.length(), at + random.nextInt(40));
      switch (random.nextInt(8)) {
        case 0 -> torn.delete(at, end);
        case 1 -> torn.insert(at, torn.substring(at, end).repeat(2));
        case 2 -> torn.setLength(Math.max(20, at));
        default -> torn.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
      }
    }
    byte[] bytes = torn.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(12) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static void check(Article article, Random random, String which) {
    Span all = new Span(0, article.text().length());
    Span file = new Span(0, article.raw().length());
    int last = 0;
    for (var paragraph : article.paragraphs()) {
      assertThat(paragraph.span().start()).as(which).isGreaterThanOrEqualTo(last);
      assertThat(all.contains(paragraph.span())).as(which).isTrue();
      last = paragraph.span().end();
    }
    for (int i = 0; i < 20; i++) {
      Span raw = article.map().toRaw(span(article, random));
      assertThat(file.contains(raw)).as("%s: %s in %s", which, raw, file).isTrue();
    }
  }

  private static Span span(Article article, Random random) {
    int start = random.nextInt(article.text().length() + 1);
    return new Span(start, Math.min(article.text().length(), start + random.nextInt(60)));
  }

  private static ArticleReport report(Article article, Random random) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < article.text().length() && findings.size() < 3; ) {
      int start = Math.min(article.text().length(), at + random.nextInt(80));
      int end = Math.min(article.text().length(), start + 1 + random.nextInt(40));
      if (start < end) {
        String words = article.text().substring(start, end);
        findings.add(
            new Finding(
                "en.fuzz",
                new MqmCategory("accuracy/mistranslation"),
                Severity.MAJOR,
                new Span(start, end),
                "“" + words + "” is wrong",
                List.of(words + "!"),
                false,
                List.of(),
                false));
      }
      at = end + 1;
    }
    return TestArticles.report(article, findings.toArray(Finding[]::new));
  }

  private static void wellFormed(List<ArticleReport> reports) throws IOException {
    List<ArticleReport> some = reports.subList(0, Math.min(60, reports.size()));
    JsonNode json = JsonMapper.shared().readTree(SampleRun.of(some, JsonReport::new));
    assertThat(json.path("articles")).hasSize(some.size());
    for (String line : SampleRun.of(some, JsonLinesReport::new).split("\n")) {
      assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue();
    }
    String sarif = SampleRun.of(some, out -> new SarifReport(out, SampleRun::rule));
    assertThat(SarifReportTest.problems(sarif)).isEmpty();
    String html = SampleRun.of(some, out -> new HtmlReport(out, SampleRun::rule));
    long marks = some.stream().mapToLong(r -> r.findings().size()).sum();
    assertThat(Jsoup.parse(html).select("script")).hasSize(1);
    assertThat(Jsoup.parse(html).select("svg, textarea, iframe")).isEmpty();
    assertThat(Jsoup.parse(html).select(".findings > li")).hasSize((int) marks);
    assertThat(SampleRun.of(some, GithubReport::new).lines()).hasSize((int) marks);
    for (String text :
        List.of(sarif, html, SampleRun.of(some, out -> new TextReport(out, TextStyle.PLAIN)))) {
      assertThat(text).doesNotContain("\u001b", "\u202e", "\u0000");
      assertThat(text.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\0');
    }
  }

  private static String page(String name) throws IOException {
    try (InputStream in = FuzzTest.class.getResourceAsStream("/pages/" + name + ".html")) {
      assertThat(in).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
