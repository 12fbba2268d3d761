package org.calque.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.calque.article.FeedFields;
import org.calque.finding.Severity;
import org.calque.gate.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What a calque.yaml says; null where it says nothing.
 *
 * @param rules folders, as seen from the working folder
 * @param failOn as written: a severity or {@code never}
 * @param fields the names under which JSON feeds keep the parts of an article
 */
record Config(
    @Nullable Path file,
    @Nullable String language,
    @Nullable String origin,
    List<Path> rules,
    Map<String, String> severity,
    @Nullable Severity minSeverity,
    @Nullable String failOn,
    @Nullable Double minQuality,
    Weights weights,
    @Nullable Integer threads,
    FeedFields fields) {

  /** Nothing is configured. */
  static final Config NONE =
      new Config(
          null,
          null,
          null,
          List.of(),
          Map.of(),
          null,
          null,
          null,
          Weights.WMT,
          null,
          FeedFields.DEFAULT);
}
