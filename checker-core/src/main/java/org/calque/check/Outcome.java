package org.calque.check;

import java.util.List;

/**
 * What became of one article of a source, or of the source itself where it could not be read.
 *
 * @param reports the article's, if it was checked
 * @param skipped what could not be read or checked, and the rules that gave up
 * @param last whether nothing more of the source follows
 */
public record Outcome(List<ArticleReport> reports, List<Skipped> skipped, boolean last) {

  public Outcome {
    reports = List.copyOf(reports);
    skipped = List.copyOf(skipped);
  }
}
