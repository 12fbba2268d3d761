package org.calque.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.calque.article.Article;
import org.calque.article.ArticleException;

/** The check of one source: reads it and checks its articles; nothing that fails stops the run. */
final class SourceCheck {

  private final Checker checker;
  private final Corpus corpus;
  private final List<ArticleReport> reports = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Runnable> facts = new ArrayList<>();

  SourceCheck(Checker checker, Corpus corpus) {
    this.checker = checker;
    this.corpus = corpus;
  }

  SourceCheck run(ArticleSource source) {
    List<Article> articles = read(source);
    if (articles.isEmpty() && skipped.isEmpty() && source.wasNamed()) {
      skipped.add(new Skipped(source.path(), "there is no article in it"));
    }
    articles.forEach(this::check);
    return this;
  }

  private List<Article> read(ArticleSource source) {
    try {
      return source.read(problem -> skipped.add(new Skipped(source.path(), problem)));
    } catch (ArticleException e) {
      skipped.add(new Skipped(source.path(), String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      skipped.add(new Skipped(source.path(), Failures.reading(e)));
    }
    return List.of();
  }

  private void check(Article article) {
    String path = article.path();
    String broken = Limits.broken(article, checker.options().maxLength());
    if (broken != null) {
      skipped.add(new Skipped(path, broken));
      return;
    }
    try {
      ArticleReport report = checker.check(article, corpus, facts);
      reports.add(report);
      report.failures().forEach(f -> skipped.add(new Skipped(path, f.reason())));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      skipped.add(new Skipped(path, "the check failed: " + Failures.shortly(e)));
    }
  }

  /** Hands the result on; to be called in the sources' order, one thread at a time. */
  Outcome finish() {
    facts.forEach(Runnable::run);
    return new Outcome(reports, skipped);
  }
}
