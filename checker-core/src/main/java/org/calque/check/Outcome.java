package org.calque.check;

import java.util.List;

/**
 * What became of one source.
 *
 * @param reports one for each article that was checked
 * @param skipped the source itself where it could not be read, those of its articles that failed,
 *     and articles on which a rule gave up
 */
public record Outcome(List<ArticleReport> reports, List<Skipped> skipped) {

  public Outcome {
    reports = List.copyOf(reports);
    skipped = List.copyOf(skipped);
  }
}
