package org.calque.cli;

import java.util.ArrayList;
import java.util.List;
import org.calque.report.Printable;
import org.calque.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println("calque: " + Printable.of(message(e)) + " (" + name + " --help says more)");
    return ExitCode.USAGE.code();
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      return argument.startsWith("-")
          ? "unknown option “" + argument + "”" + Nearest.hint(argument, options(e))
          : "“" + argument + "” is one argument too many";
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().get(0).isPositional()
          ? missing.getMissing().get(0).paramLabel() + " is missing"
          : String.valueOf(e.getMessage());
    }
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty()
        ? "wrong usage"
        : message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
  }

  private static List<String> options(ParameterException e) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : e.getCommandLine().getCommandSpec().options()) {
      if (!option.hidden()) {
        names.addAll(List.of(option.names()));
      }
    }
    return names;
  }
}
