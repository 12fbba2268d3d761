package org.calque.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.calque.article.FeedFields;
import org.calque.check.CheckOptions;
import org.calque.finding.Severity;
import org.calque.gate.Gate;
import org.calque.gate.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The effective configuration: defaults, then calque.yaml, then the command line.
 *
 * @param source the configuration file; null where there is none
 * @param rules folders of a house's own rules
 * @param severity grades by rule id or the beginning of ids
 * @param failOn null: no severity fails an article
 */
record Settings(
    @Nullable Path source,
    @Nullable String language,
    @Nullable String origin,
    List<Path> rules,
    Map<String, String> severity,
    Severity minSeverity,
    @Nullable Severity failOn,
    double minQuality,
    Weights weights,
    int threads,
    FeedFields fields) {

  Gate gate() {
    return new Gate(failOn, minQuality, weights);
  }

  CheckOptions checkOptions() {
    return new CheckOptions(threads, minSeverity, CheckOptions.MAX_LENGTH, false);
  }

  /** A severity, or null for {@code never}. */
  static @Nullable Severity failOn(String written) {
    return written.equals("never") ? null : Severity.of(written);
  }
}
