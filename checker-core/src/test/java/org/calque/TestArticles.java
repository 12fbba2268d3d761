package org.calque;

import java.util.List;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.ReadOptions;
import org.calque.article.Span;
import org.calque.article.TextReader;
import org.calque.check.ArticleReport;
import org.calque.finding.Finding;
import org.calque.finding.MqmCategory;
import org.calque.finding.Severity;

/** Articles and findings for tests. */
public final class TestArticles {

  private TestArticles() {}

  public static Article english(String path, String raw) {
    try {
      return new TextReader().read(path, raw, new ReadOptions("en", null)).get(0);
    } catch (ArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** A finding at the first place where the words stand. */
  public static Finding finding(Article article, String rule, String words, Severity severity) {
    int at = article.text().indexOf(words);
    return new Finding(
        rule,
        new MqmCategory("accuracy/mistranslation"),
        severity,
        new Span(at, at + words.length()),
        "“" + words + "” is wrong",
        List.of("better"),
        false,
        List.of(),
        false);
  }

  public static ArticleReport report(Article article, Finding... findings) {
    return new ArticleReport(article, List.of(findings), List.of());
  }
}
