package org.calque.check;

import java.util.List;
import org.calque.article.Article;
import org.calque.finding.Finding;

/**
 * What was found in one article.
 *
 * @param findings ordered by position
 */
public record ArticleReport(Article article, List<Finding> findings) {

  public ArticleReport {
    findings = List.copyOf(findings);
  }
}
