package org.calque.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;

/** The program: a function from arguments and streams to an exit code. */
public final class Main {

  private static final Set<String> COMMANDS = Set.of("check");

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            System.in,
            out,
            err,
            Path.of(""),
            System.getenv(),
            Boolean.getBoolean("calque.terminal"));
    int code = run(args, console);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static int run(String[] args, Console console) {
    CommandLine program =
        new CommandLine(new CheckCommand(console)).setCaseInsensitiveEnumValuesAllowed(true);
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    return program.execute(named ? Arrays.copyOfRange(args, 1, args.length) : args);
  }
}
