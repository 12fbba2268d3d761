package org.calque.cli;

import picocli.CommandLine;

/** The program: a function from arguments and streams to an exit code. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = run(args, console);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  static int run(String[] args, Console console) {
    CommandLine program = Commands.program(console);
    if (args.length == 0) {
      program.usage(console.err());
      return ExitCode.USAGE.code();
    }
    return program.execute(Commands.withDefault(args, program));
  }
}
