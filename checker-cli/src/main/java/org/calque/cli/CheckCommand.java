package org.calque.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.calque.article.ArticleReaders;
import org.calque.article.ReadOptions;
import org.calque.check.ArticleSource;
import org.calque.check.Checker;
import org.calque.check.Outcome;
import org.calque.finding.CorpusFinding;
import org.calque.gate.Gate;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import org.calque.gate.Tally;
import org.calque.rule.RuleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque check}: checks articles and reports. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Check articles; the default command.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders and globs to check; - is standard input.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private OutputOptions outputOptions = new OutputOptions();
  @Mixin private ArticleOptions articleOptions = new ArticleOptions();
  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  @Option(names = "--exit-zero", description = "Exit with 0 though an article fails the gate.")
  private boolean exitZero;

  @Option(
      names = "--no-cache",
      description = "Check every article anew. This version keeps no results and always does.")
  @SuppressWarnings("UnusedVariable")
  private boolean noCache;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RuleException, UserException {
    Settings settings = SettingsResolver.resolve(ruleOptions, articleOptions, console.folder());
    House house = House.of(settings);
    List<ArticleSource> sources =
        new Inputs(console, readOptions(settings, house), articleOptions).of(paths);
    if (sources.isEmpty()) {
      throw new UserException(
          "no articles found in "
              + paths.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ": articles end in "
              + ArticleReaders.ENDINGS);
    }
    Checker checker = new Checker(house.rules(), house.lexicon(), settings.checkOptions());
    Summary summary = run(checker, settings.gate(), sources, house);
    if (!summary.skipped().isEmpty()) {
      return ExitCode.INCOMPLETE.code();
    }
    boolean passed = exitZero || settings.gate().passes(summary);
    return (passed ? ExitCode.PASSED : ExitCode.FAILED).code();
  }

  private static ReadOptions readOptions(Settings settings, House house) {
    return new ReadOptions(settings.language(), settings.origin())
        .withFields(settings.fields())
        .withLexicon(house.lexicon());
  }

  private Summary run(Checker checker, Gate gate, List<ArticleSource> sources, House house)
      throws IOException, UserException {
    Tally tally = new Tally();
    try (Outputs outputs = Outputs.open(outputOptions, console, house.rules()::find);
        Progress line = new Progress(console.err(), showsProgress(), sources.size())) {
      List<CorpusFinding> corpus =
          checker.checkAll(
              sources.iterator(),
              outcome -> {
                report(outcome, gate, tally, outputs);
                line.step(outcome.last());
              });
      Summary summary = tally.summary(corpus);
      outputs.end(summary);
      return summary;
    }
  }

  /** Not where it would run into a report on the same terminal. */
  private boolean showsProgress() {
    boolean reportsHere = console.outIsTerminal() && Outputs.usesStandard(outputOptions);
    return console.errIsTerminal() && !outputOptions.quiet && !reportsHere;
  }

  private static void report(Outcome outcome, Gate gate, Tally tally, Outputs outputs) {
    outcome
        .reports()
        .forEach(
            report -> {
              JudgedArticle judged = gate.judge(report);
              tally.add(judged);
              try {
                outputs.article(judged);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    outcome.skipped().forEach(tally::add);
  }
}
