package org.calque.detect;

import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.finding.Finding;

/** A rule made ready: finds in one article what the rule forbids. Keeps no state; thread-safe. */
@FunctionalInterface
public interface Detector {

  void detect(AnalyzedArticle article, Consumer<Finding> findings);
}
