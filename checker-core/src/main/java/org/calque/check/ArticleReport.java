package org.calque.check;

import java.util.List;
import org.calque.article.Article;
import org.calque.finding.Finding;

/**
 * What was found in one article.
 *
 * @param findings ordered by position
 * @param failures the rules that gave up on the article; its other findings stand
 */
public record ArticleReport(Article article, List<Finding> findings, List<RuleFailure> failures) {

  public ArticleReport {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }
}
