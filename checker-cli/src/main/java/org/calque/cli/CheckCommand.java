package org.calque.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.calque.article.Article;
import org.calque.article.ReadOptions;
import org.calque.article.TextReader;
import org.calque.check.ArticleSource;
import org.calque.check.CheckOptions;
import org.calque.check.Checker;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Severity;
import org.calque.gate.Gate;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import org.calque.gate.Tally;
import org.calque.gate.Weights;
import org.calque.lexicon.Lexicon;
import org.calque.report.Reporter;
import org.calque.rule.Grades;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque check}: checks articles and reports. */
@Command(name = "check", description = "Check articles.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to check.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSON;

  @Option(names = "--lang", paramLabel = "CODE", description = "Language of the articles.")
  private @Nullable String language;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      description = "Where the texts come from: human, translated, or a language's code.")
  private @Nullable String origin;

  @Option(names = "--disable", paramLabel = "ID", description = "Switch off a rule or a group.")
  private List<String> disable = new ArrayList<>();

  @Option(names = "--enable", paramLabel = "ID", description = "Switch on a rule or a group.")
  private List<String> enable = new ArrayList<>();

  @Option(names = "--min-severity", paramLabel = "SEVERITY", converter = SeverityConverter.class)
  private Severity minSeverity = Severity.NEUTRAL;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", converter = SeverityConverter.class)
  private Severity failOn = Severity.MAJOR;

  @Option(names = "--min-quality", paramLabel = "N")
  private double minQuality;

  @Option(names = "--exit-zero", description = "Exit with 0 even when an article fails the gate.")
  private boolean exitZero;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-cache", hidden = true, description = "Check anew; nothing is cached yet.")
  @SuppressWarnings("UnusedVariable")
  private boolean noCache;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RuleException {
    Map<String, String> grades = new LinkedHashMap<>();
    disable.forEach(id -> grades.put(id, Grades.OFF));
    enable.forEach(id -> grades.put(id, Grades.ON));
    Checker checker =
        new Checker(
            RuleSet.bundled(List.of(), Grades.of(grades)),
            Lexicon.bundled(),
            new CheckOptions(threads, minSeverity, CheckOptions.MAX_LENGTH));
    Gate gate = new Gate(failOn, minQuality, Weights.WMT);
    Tally tally = new Tally();
    Reporter reporter =
        format.reporter(
            new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
    List<CorpusFinding> corpus =
        checker.checkAll(
            sources().iterator(),
            outcome -> {
              outcome.reports().forEach(r -> report(gate.judge(r), tally, reporter));
              outcome.skipped().forEach(tally::add);
            });
    Summary summary = tally.summary(corpus);
    reporter.end(summary);
    if (!summary.skipped().isEmpty()) {
      return ExitCode.INCOMPLETE.code();
    }
    return (gate.passes(summary) || exitZero ? ExitCode.PASSED : ExitCode.FAILED).code();
  }

  private static void report(JudgedArticle article, Tally tally, Reporter reporter) {
    tally.add(article);
    try {
      reporter.article(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ArticleSource> sources() throws IOException {
    List<ArticleSource> sources = new ArrayList<>();
    ReadOptions options = new ReadOptions(language, origin);
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files
            .filter(f -> f.toString().endsWith(".txt"))
            .sorted()
            .forEach(f -> sources.add(new TextFile(f, options)));
      }
    }
    return sources;
  }

  private record TextFile(Path file, ReadOptions options) implements ArticleSource {

    @Override
    public String path() {
      return file.toString();
    }

    @Override
    public List<Article> read() throws IOException {
      return new TextReader().read(path(), Files.readString(file), options);
    }
  }
}
