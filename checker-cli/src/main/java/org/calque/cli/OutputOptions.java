package org.calque.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say what is written, how, and where to. */
final class OutputOptions {

  /** One report. */
  static final class Target {

    @Option(
        names = {"-f", "--format"},
        paramLabel = "FORMAT",
        description = "Write the report as: ${COMPLETION-CANDIDATES}.")
    Format format = Format.TEXT;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Write it to a file, whole or not at all.")
    @Nullable Path output;
  }

  @ArgGroup(
      exclusive = false,
      multiplicity = "0..*",
      heading =
          "%nReports; --format and --output may be given several times, in pairs"
              + " (--format sarif --output a.sarif --format html --output b.html):%n")
  List<Target> targets = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "In the text report, findings alone: no scores, no summary, no progress.")
  boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Paint the text report: ${COMPLETION-CANDIDATES}.")
  ColorWish color = ColorWish.AUTO;
}
