package org.calque.cli;

import java.util.concurrent.Callable;
import org.calque.report.Tool;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code calque completion}: prints a completion script for a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Print a completion script for a shell.",
      "To use it now: source <(calque completion bash)"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells that a script is made for; one serves both. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash(Tool.NAME, Commands.program(console));
    String start = shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
    console.out().print(start + script);
    return ExitCode.PASSED.code();
  }
}
