package org.calque.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads articles for tests by the ending of their name, as the program does. */
final class Reading {

  private Reading() {}

  /** The file's only article. */
  static Article one(String path, String raw) throws ArticleException {
    return one(path, raw, ReadOptions.DEFAULT);
  }

  static Article one(String path, String raw, ReadOptions options) throws ArticleException {
    List<ArticleException> problems = new ArrayList<>();
    List<Article> articles = all(path, raw, options, problems);
    assertThat(problems).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  static List<Article> all(
      String path, String raw, ReadOptions options, List<ArticleException> problems)
      throws ArticleException {
    ArticleReader reader = reader(path);
    assertThat(reader).as("a reader of %s", path).isNotNull();
    return reader.read(path, raw, options, problems::add);
  }

  @SuppressWarnings("NullAway")
  private static ArticleReader reader(String path) {
    @Nullable ArticleReader reader = ArticleReaders.of(path);
    return reader;
  }

  /** The parts of an article, each as its kind and its text. */
  static List<String> parts(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + " " + p.span().of(article.text()))
        .toList();
  }
}
