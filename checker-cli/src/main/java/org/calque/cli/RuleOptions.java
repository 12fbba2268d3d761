package org.calque.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which rules speak. */
final class RuleOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read this configuration instead of the calque.yaml above the working folder.")
  @Nullable Path config;

  @Option(names = "--isolated", description = "Read no calque.yaml.")
  boolean isolated;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Add a house's own rules; may be given several times.")
  List<Path> rules = new ArrayList<>();

  @Option(
      names = "--disable",
      paramLabel = "ID",
      split = ",",
      description = "Switch off a rule, or all rules whose ids begin so (en.style).")
  List<String> disable = new ArrayList<>();

  @Option(
      names = "--enable",
      paramLabel = "ID",
      split = ",",
      description = "Switch on a rule, or all rules whose ids begin so.")
  List<String> enable = new ArrayList<>();
}
