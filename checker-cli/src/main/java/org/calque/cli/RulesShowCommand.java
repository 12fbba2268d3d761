package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code calque rules show}: prints a rule's file. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Print a rule's file as it is.")
final class RulesShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RULE", description = "The rule's id.")
  private String id = "";

  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  private final Console console;

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RuleException, UserException {
    Rule rule = RuleFinder.find(id, ruleOptions, console.folder());
    Path file = Path.of(rule.location().file());
    boolean isHouses = Files.isRegularFile(file);
    console.out().print(isHouses ? Files.readString(file) : RuleSource.bundledFile(id));
    return ExitCode.PASSED.code();
  }
}
