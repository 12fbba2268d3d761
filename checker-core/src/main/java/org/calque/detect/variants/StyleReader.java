package org.calque.detect.variants;

import java.util.List;
import org.calque.analysis.AnalyzedArticle;

/** Finds in an article all that has a style of one kind: dates, shares, sums, times of day. */
@FunctionalInterface
interface StyleReader {

  List<Styled> read(AnalyzedArticle article);
}
