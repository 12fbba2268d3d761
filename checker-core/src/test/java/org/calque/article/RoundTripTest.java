package org.calque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.article.RandomArticles.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Positions are exact in every format: what stands in the file at a span of the text is that text.
 *
 * <p>Random articles, the same at every run; a failure names its seed.
 */
class RoundTripTest {

  private static final int ARTICLES = 150;
  private static final int SPANS = 60;

  @Test
  void text() throws Exception {
    for (int seed = 0; seed < ARTICLES; seed++) {
      RandomArticles random = new RandomArticles(seed);
      List<String> blocks = random.blocks();
      Article article = read("a.txt", random.text(blocks)).get(0);
      check(seed, article, blocks, random.random(), RandomArticles::plain);
    }
  }

  @Test
  void html() throws Exception {
    for (int seed = 0; seed < ARTICLES; seed++) {
      RandomArticles random = new RandomArticles(seed);
      List<String> blocks = random.blocks();
      List<String> all = new ArrayList<>(List.of("T"));
      all.addAll(blocks);
      Article article = read("a.html", random.html(blocks)).get(0);
      check(seed, article, all, random.random(), RandomArticles::fromHtml);
    }
  }

  @Test
  void markdown() throws Exception {
    for (int seed = 0; seed < ARTICLES; seed++) {
      RandomArticles random = new RandomArticles(seed);
      List<String> blocks = random.blocks();
      Article article = read("a.md", random.markdown(blocks)).get(0);
      check(seed, article, blocks, random.random(), RandomArticles::fromMarkdown);
    }
  }

  @Test
  void jsonWithPlainText() throws Exception {
    for (int seed = 0; seed < ARTICLES; seed++) {
      RandomArticles random = new RandomArticles(seed);
      List<String> blocks = random.blocks();
      String body =
          String.join("\n\n", blocks).replace("&amp;", "&amp;amp;").replace("&copy", "&amp;copy");
      String raw = "{\"lang\": \"en\", \"body\": " + random.json(body) + "}";
      check(
          seed,
          read("a.json", raw).get(0),
          blocks,
          random.random(),
          part ->
              plain(RandomArticles.fromHtml(RandomArticles.fromJson(part).replace("<", "&lt;"))));
    }
  }

  @Test
  void jsonLinesWithHtml() throws Exception {
    for (int seed = 0; seed < ARTICLES; seed++) {
      RandomArticles random = new RandomArticles(seed);
      List<String> first = random.blocks();
      List<String> second = random.blocks();
      String raw = line(random, first) + "\n\n" + titled(random, second) + "\n";
      List<Article> articles = read("a.jsonl", raw);
      assertThat(articles).extracting(Article::path).containsExactly("a.jsonl#1", "a.jsonl#3");
      UnaryOperator<String> decode = p -> RandomArticles.fromHtml(RandomArticles.fromJson(p));
      check(seed, articles.get(0), first, random.random(), decode);
      check(seed, articles.get(1), second, random.random(), decode);
    }
  }

  private static String line(RandomArticles random, List<String> blocks) {
    return "{\"content_html\": " + random.json(html(blocks)) + ", \"id\": 5}";
  }

  /** The first block is the title, a field of its own. */
  private static String titled(RandomArticles random, List<String> blocks) {
    String body = html(blocks.subList(1, blocks.size()));
    return "{\"title\": %s, \"content_html\": %s}"
        .formatted(random.json(escaped(blocks.get(0))), random.json(body));
  }

  private static String html(List<String> blocks) {
    return blocks.stream()
        .map(b -> "<p>" + escaped(b) + "</p>")
        .collect(Collectors.joining("\r\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static List<Article> read(String path, String raw) throws ArticleException {
    ArticleReader reader = ArticleReaders.of(path);
    assertThat(reader).isNotNull();
    return reader.read(path, raw, ReadOptions.DEFAULT, problem -> assertThat(problem).isNull());
  }

  private static void check(
      int seed, Article article, List<String> blocks, Random random, UnaryOperator<String> decode) {
    assertThat(List.of(article.text().split("\n\n")))
        .as("blocks of seed %d in %s", seed, article.raw())
        .isEqualTo(blocks);
    for (int i = 0; i < SPANS; i++) {
      Span block = blockAt(article, random.nextInt(article.text().length()));
      int start = block.start() + random.nextInt(block.length());
      int end = start + 1 + random.nextInt(block.end() - start);
      if (splitsPair(article.text(), start) || splitsPair(article.text(), end)) {
        continue;
      }
      Span span = new Span(start, end);
      Span raw = article.map().toRaw(span);
      assertThat(decode.apply(raw.of(article.raw())))
          .as("seed %d, %s -> %s of %s", seed, span, raw, article.raw())
          .isEqualTo(plain(span.of(article.text())));
    }
  }

  private static Span blockAt(Article article, int offset) {
    int at = 0;
    for (String block : article.text().split("\n\n")) {
      if (offset < at + block.length() + 2) {
        return new Span(at, at + block.length());
      }
      at += block.length() + 2;
    }
    throw new AssertionError("no block at " + offset);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
  }
}
