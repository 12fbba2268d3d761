package org.calque.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.calque.report.Ink;
import org.calque.report.Paragraphs;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque explain}: what a rule forbids, why, an example, and what to write instead. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Explain a rule: what, why, examples, and what to write instead.")
final class ExplainCommand implements Callable<Integer> {

  private static final int SHOWN = 4;

  @Parameters(paramLabel = "RULE", description = "The rule's id, as reports show it.")
  private String id = "";

  @Option(names = "--all", description = "Show all examples.")
  private boolean all;

  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RuleException, UserException {
    Rule rule = RuleFinder.find(id, ruleOptions, console.folder());
    head(rule.title());
    line(rule.id());
    line(RulesCommand.grade(rule) + ", " + rule.category().id() + ", " + scope(rule));
    head("Why");
    paragraph("", rule.why());
    if (rule.severity() != null && rule.isTentative(rule.severity())) {
      paragraph(
          "",
          "Tentative: it counts only in an article that elsewhere shows itself translated, unless a"
              + " row says otherwise.");
    }
    examples(rule, "flags", "Flagged");
    examples(rule, "allows", "Not flagged");
    examples(rule, "misses", "Not caught yet");
    if (!rule.instead().isEmpty()) {
      head("Instead");
      paragraph("", rule.instead());
    }
    return ExitCode.PASSED.code();
  }

  private static String scope(Rule rule) {
    String languages = "texts in " + String.join(", ", rule.languages());
    return switch (rule.origin()) {
      case "any" -> languages;
      case "translated" -> languages + " that a machine translated";
      default -> languages + " that a machine translated from " + rule.origin();
    };
  }

  private void examples(Rule rule, String kind, String title) {
    List<Rule.Example> examples =
        rule.examples().stream().filter(e -> e.kind().equals(kind)).toList();
    if (examples.isEmpty()) {
      return;
    }
    head(title);
    for (Rule.Example example :
        all ? examples : examples.subList(0, Math.min(SHOWN, examples.size()))) {
      paragraph("- ", example.text());
      if (!example.fix().isEmpty()) {
        paragraph("  → ", example.fix());
      }
      if (!example.why().isEmpty()) {
        paragraph("  because ", example.why());
      }
    }
    if (!all && examples.size() > SHOWN) {
      line("  ... and " + (examples.size() - SHOWN) + " more (--all shows them)");
    }
  }

  private void head(String title) {
    boolean paint = console.colours(ColorWish.AUTO);
    if (!title.isEmpty()) {
      console.out().println();
    }
    line(paint ? Ink.BOLD.paint(title) : title);
  }

  private void line(String text) {
    console.out().println(text);
  }

  private void paragraph(String bullet, String text) {
    Paragraphs.wrap(bullet, " ".repeat(bullet.length()), text, console.columns())
        .forEach(this::line);
  }
}
