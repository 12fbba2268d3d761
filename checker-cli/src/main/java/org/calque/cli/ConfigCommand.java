package org.calque.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.calque.finding.Severity;
import org.calque.gate.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

/** {@code calque config}: prints the effective configuration, as a calque.yaml would say it. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Print the effective configuration: defaults, calque.yaml, and these options.")
final class ConfigCommand implements Callable<Integer> {

  @Mixin private ArticleOptions articleOptions = new ArticleOptions();
  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  private final Console console;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    Settings settings = SettingsResolver.resolve(ruleOptions, articleOptions, console.folder());
    PrintStream out = console.out();
    Path source = settings.source();
    out.println(source == null ? "# no calque.yaml" : "# " + source);
    print("language", settings.language());
    print("origin", settings.origin());
    out.println(settings.rules().isEmpty() ? "rules: []" : "rules:");
    settings.rules().forEach(folder -> out.println("  - " + quoted(folder.toString())));
    out.println(settings.severity().isEmpty() ? "severity: {}" : "severity:");
    settings.severity().forEach((id, grade) -> out.println("  " + quoted(id) + ": " + grade));
    out.println("min-severity: " + settings.minSeverity().id());
    Severity failOn = settings.failOn();
    out.println("fail-on: " + (failOn == null ? "never" : failOn.id()));
    out.println("min-quality: " + settings.minQuality());
    Weights weights = settings.weights();
    out.println("weights:");
    out.println("  critical: " + weights.critical());
    out.println("  major: " + weights.major());
    out.println("  minor: " + weights.minor());
    out.println("  punctuation: " + weights.punctuation());
    out.println("  neutral: " + weights.neutral());
    out.println("threads: " + settings.threads());
    out.println("fields:");
    printNames("title", settings.fields().title());
    printNames("body", settings.fields().body());
    printNames("language", settings.fields().language());
    printNames("date", settings.fields().date());
    printNames("url", settings.fields().url());
    return ExitCode.PASSED.code();
  }

  private void printNames(String part, List<String> names) {
    console
        .out()
        .println(
            "  "
                + part
                + ": ["
                + String.join(", ", names.stream().map(ConfigCommand::quoted).toList())
                + "]");
  }

  private void print(String key, @Nullable String value) {
    console.out().println(value == null ? "# " + key + " is not set" : key + ": " + quoted(value));
  }

  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
