package org.calque.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.calque.finding.Severity;
import org.calque.report.Ink;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque rules}: lists the rules; with a subcommand shows or tests some. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "List the rules, show one, or test a house's own.")
final class RulesCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "Only rules whose id or title holds all of these.")
  private List<String> texts = List.of();

  @Option(names = "--lang", paramLabel = "CODE", description = "Only rules about this language.")
  private @Nullable String language;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Only rules of this severity, or off.")
  private @Nullable String severity;

  @Option(
      names = "--category",
      paramLabel = "CATEGORY",
      description = "Only rules of this MQM category, or below it.")
  private @Nullable String category;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      description = "Only rules for texts of this origin: any, translated, or a language's code.")
  private @Nullable String origin;

  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RuleException, UserException {
    String wanted = severity;
    if (wanted != null && !wanted.equals("off")) {
      try {
        Severity.of(wanted);
      } catch (IllegalArgumentException e) {
        throw new UserException("--severity: " + e.getMessage() + ", or off");
      }
    }
    boolean paint = console.colours(ColorWish.AUTO);
    List<Rule> rules =
        RuleFinder.all(ruleOptions, console.folder()).stream().filter(this::fits).toList();
    for (Rule rule : rules) {
      String grade = grade(rule);
      String padded = String.format(Locale.ROOT, "%-8s", grade);
      Severity known = rule.severity();
      console
          .out()
          .println(
              (paint && known != null ? Ink.of(known).paint(padded) : padded)
                  + "  "
                  + rule.id()
                  + "  "
                  + (paint ? Ink.DIM.paint(rule.title()) : rule.title()));
    }
    console.err().println(rules.size() == 1 ? "1 rule" : rules.size() + " rules");
    return (rules.isEmpty() ? ExitCode.USAGE : ExitCode.PASSED).code();
  }

  private boolean fits(Rule rule) {
    String inWords = (rule.id() + " " + rule.title()).toLowerCase(Locale.ROOT);
    String group = category;
    return (language == null || rule.languages().contains(language))
        && (severity == null || grade(rule).equals(severity))
        && (origin == null || rule.origin().equals(origin))
        && (group == null
            || rule.category().id().equals(group)
            || rule.category().id().startsWith(group + "/"))
        && texts.stream().allMatch(t -> inWords.contains(t.toLowerCase(Locale.ROOT)));
  }

  static String grade(Rule rule) {
    Severity severity = rule.severity();
    return severity == null ? "off" : severity.id();
  }
}
