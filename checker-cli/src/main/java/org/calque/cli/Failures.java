package org.calque.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.calque.report.Printable;
import org.calque.rule.RuleException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words and without a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof UserException || e instanceof RuleException) {
      String.valueOf(e.getMessage())
          .lines()
          .map(Printable::of)
          .forEach(l -> err.println("calque: " + l));
      return ExitCode.USAGE.code();
    }
    err.println("calque: " + Printable.of(inWords(e)));
    return ExitCode.INCOMPLETE.code();
  }

  private static String inWords(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof NoSuchFileException) {
      return message + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return message + ": there is a file already";
    }
    return "the program failed: " + e.getClass().getSimpleName() + ": " + message;
  }
}
