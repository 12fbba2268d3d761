package org.calque.cli;

import org.calque.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how articles are read and judged; unset ones leave it to calque.yaml. */
final class ArticleOptions {

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "Language of all articles; else each says it, or its text shows it.")
  @Nullable String language;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      description =
          "Where all texts come from: human, translated, or the code of the language that they were"
              + " translated from (id).")
  @Nullable String origin;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of all files; else UTF-8, and what is not is an error.")
  @Nullable String encoding;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description =
          "Read one article from standard input (the path is -), as if it were a file of this name.")
  @Nullable String stdinFilename;

  @Option(
      names = "--min-severity",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      description = "Leave out findings below: neutral, minor, major or critical.")
  @Nullable Severity minSeverity;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "A finding this grave or graver fails its article; never: none does.")
  @Nullable String failOn;

  @Option(
      names = "--min-quality",
      paramLabel = "N",
      description = "A quality below N (0 to 100) fails an article.")
  @Nullable Double minQuality;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Check so many articles at a time; else one for each core.")
  @Nullable Integer threads;
}
