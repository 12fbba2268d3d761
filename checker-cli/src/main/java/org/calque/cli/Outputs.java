package org.calque.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import org.calque.report.Reporter;
import org.calque.report.RuleLookup;
import org.calque.report.TextStyle;

/** All reports of a run, written side by side; files appear when the run ends. */
final class Outputs implements Reporter, AutoCloseable {

  private final List<Reporter> reporters = new ArrayList<>();
  private final List<WholeFile> files = new ArrayList<>();

  /**
   * Opens the reports.
   *
   * @throws UserException where a file cannot be written, or two reports want standard output
   */
  static Outputs open(OutputOptions options, Console console, RuleLookup rules)
      throws IOException, UserException {
    Outputs outputs = new Outputs();
    try {
      List<OutputOptions.Target> targets =
          options.targets.isEmpty() ? List.of(new OutputOptions.Target()) : options.targets;
      if (targets.stream().filter(Outputs::isStandard).count() > 1) {
        throw new UserException("two reports for standard output: give one an --output FILE");
      }
      for (OutputOptions.Target target : targets) {
        outputs.reporters.add(outputs.reporter(target, options, console, rules));
      }
    } catch (IOException | UserException e) {
      outputs.close();
      throw e;
    }
    return outputs;
  }

  /** Whether a report goes to standard output. */
  static boolean usesStandard(OutputOptions options) {
    return options.targets.isEmpty() || options.targets.stream().anyMatch(Outputs::isStandard);
  }

  private static boolean isStandard(OutputOptions.Target target) {
    return target.output == null || target.output.toString().equals("-");
  }

  private Reporter reporter(
      OutputOptions.Target target, OutputOptions options, Console console, RuleLookup rules)
      throws IOException, UserException {
    Path path = target.output;
    if (path == null || isStandard(target)) {
      TextStyle style =
          new TextStyle(console.colours(options.color), console.columns(), options.quiet);
      Writer out =
          new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      return target.format.reporter(out, style, rules);
    }
    WholeFile file = WholeFile.create(console.folder().resolve(path));
    files.add(file);
    TextStyle style =
        new TextStyle(options.color == ColorWish.ALWAYS, TextStyle.PLAIN.columns(), options.quiet);
    return target.format.reporter(file.writer(), style, rules);
  }

  @Override
  public void article(JudgedArticle article) throws IOException {
    for (Reporter reporter : reporters) {
      reporter.article(article);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Reporter reporter : reporters) {
      reporter.end(summary);
    }
    for (WholeFile file : files) {
      file.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files) {
      file.close();
    }
  }
}
