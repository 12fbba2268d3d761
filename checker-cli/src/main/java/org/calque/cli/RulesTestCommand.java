package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.calque.check.RuleExamples;
import org.calque.lexicon.Lexicon;
import org.calque.report.Printable;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code calque rules test}: runs the examples of a folder of rules. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Run the examples of a folder of rules; failures name file and line.")
final class RulesTestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "A folder of rule files.")
  private Path folder = Path.of("");

  private final Console console;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RuleException, UserException {
    Path rules = console.folder().resolve(folder);
    if (!Files.isDirectory(rules)) {
      throw new UserException("no folder “" + folder + "”");
    }
    List<Rule> all = RuleSource.folder(rules);
    if (all.isEmpty()) {
      throw new UserException("no rule files in “" + folder + "”");
    }
    Lexicon lexicon = Lexicon.withHouse(RuleSource.lexicon(rules));
    int examples = 0;
    int failures = 0;
    for (Rule rule : all) {
      RuleExamples tests = new RuleExamples(rule, lexicon);
      for (Rule.Example example : tests.all()) {
        String failure = tests.run(example);
        examples++;
        if (failure != null) {
          failures++;
          console.out().println(Printable.of(failure));
        }
      }
      if (rule.examples().isEmpty()) {
        console.out().println(rule.location() + ": the rule has no examples");
        failures++;
      }
    }
    console
        .err()
        .println(all.size() + " rules, " + examples + " examples, " + failures + " failures");
    return (failures == 0 ? ExitCode.PASSED : ExitCode.FAILED).code();
  }
}
