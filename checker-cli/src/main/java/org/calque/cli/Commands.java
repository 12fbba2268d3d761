package org.calque.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.calque.report.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together. */
final class Commands {

  /** What a first argument may be that is no path. */
  static final Set<String> NAMES =
      Set.of("check", "rules", "explain", "init", "config", "completion", "help");

  private static final String DEFAULT = "check";
  private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

  private Commands() {}

  @Command(
      name = Tool.NAME,
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "COMMAND",
      description = {
        "Finds what machine translation leaves in news articles.",
        "",
        "@|bold calque PATH...|@ is short for @|bold calque check PATH...|@",
        ""
      },
      footer = {
        "",
        "Exit codes: 0 passed, 1 an article failed the gate, 2 wrong usage or configuration,",
        "3 an article could not be checked."
      })
  private static final class Root {}

  static CommandLine program(Console console) {
    CommandLine program = new CommandLine(new Root());
    program.addSubcommand(new CheckCommand(console));
    program.addSubcommand(
        new CommandLine(new RulesCommand(console))
            .addSubcommand(new RulesShowCommand(console))
            .addSubcommand(new RulesTestCommand(console)));
    program.addSubcommand(new ExplainCommand(console));
    program.addSubcommand(new InitCommand(console));
    program.addSubcommand(new ConfigCommand(console));
    program.addSubcommand(new CompletionCommand(console));
    program.addSubcommand(new CommandLine.HelpCommand());
    program.getCommandSpec().version(Tool.NAME + " " + Tool.version());
    program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    boolean paint = console.colours(ColorWish.AUTO);
    program.setColorScheme(CommandLine.Help.defaultColorScheme(paint ? Ansi.ON : Ansi.OFF));
    program.setUsageHelpWidth(Math.min(100, Math.max(60, console.columns())));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setParameterExceptionHandler(new UsageErrors());
    program.setExecutionExceptionHandler(new Failures());
    return program;
  }

  /** Puts {@code check} in front where no command is named. */
  static String[] withDefault(String[] args, CommandLine program) {
    if (program.getSubcommands().containsKey(args[0]) || OF_THE_PROGRAM.contains(args[0])) {
      return args;
    }
    String[] all = new String[args.length + 1];
    all[0] = DEFAULT;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }
}
