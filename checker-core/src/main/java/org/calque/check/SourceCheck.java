package org.calque.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.calque.article.Article;
import org.calque.article.ArticleException;

/**
 * The check of one source: reads it, then checks its articles, on any threads; nothing that fails
 * stops the run.
 */
final class SourceCheck {

  private final Checker checker;
  private final Corpus corpus;
  private final ArticleSource source;

  SourceCheck(Checker checker, Corpus corpus, ArticleSource source) {
    this.checker = checker;
    this.corpus = corpus;
    this.source = source;
  }

  /**
   * Reads the source.
   *
   * @return the checks of its articles, in order; the last one's outcome closes the source
   */
  List<Supplier<Checked>> open() {
    List<Skipped> unread = new ArrayList<>();
    List<Article> articles = read(unread);
    if (articles.isEmpty() && unread.isEmpty() && source.wasNamed()) {
      unread.add(new Skipped(source.path(), "there is no article in it"));
    }
    List<Supplier<Checked>> checks = new ArrayList<>();
    if (articles.isEmpty() || !unread.isEmpty()) {
      checks.add(() -> new Checked(List.of(), unread, List.of(), articles.isEmpty()));
    }
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      boolean last = i == articles.size() - 1;
      checks.add(() -> check(article, last));
    }
    return checks;
  }

  private List<Article> read(List<Skipped> unread) {
    try {
      return source.read(problem -> unread.add(Skipped.of(source.path(), problem)));
    } catch (ArticleException e) {
      unread.add(Skipped.of(source.path(), e));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      unread.add(new Skipped(source.path(), Failures.reading(e)));
    }
    return List.of();
  }

  private Checked check(Article article, boolean last) {
    String path = article.path();
    String broken = Limits.broken(article, checker.options().maxLength());
    if (broken != null) {
      return new Checked(List.of(), List.of(new Skipped(path, broken)), List.of(), last);
    }
    List<Runnable> facts = new ArrayList<>();
    try {
      ArticleReport report = checker.check(article, corpus, facts);
      List<Skipped> skipped =
          report.failures().stream().map(f -> new Skipped(path, f.reason())).toList();
      return new Checked(List.of(report), skipped, facts, last);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Skipped failed = new Skipped(path, "the check failed: " + Failures.shortly(e));
      return new Checked(List.of(), List.of(failed), List.of(), last);
    }
  }

  /** What one step came to. */
  record Checked(
      List<ArticleReport> reports, List<Skipped> skipped, List<Runnable> facts, boolean last) {

    /** Hands the result on; to be called in order, one thread at a time. */
    Outcome finish() {
      facts.forEach(Runnable::run);
      return new Outcome(reports, skipped, last);
    }
  }
}
