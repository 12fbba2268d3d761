package org.calque.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calque.article.Article;
import org.calque.article.ReadOptions;
import org.calque.article.TextReader;
import org.calque.check.ArticleReport;
import org.calque.check.Checker;
import org.calque.lexicon.Lexicon;
import org.calque.report.JsonReport;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSource;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException, RuleException {
    System.exit(run(args, new PrintStream(System.out, false, StandardCharsets.UTF_8)));
  }

  static int run(String[] args, PrintStream out) throws IOException, RuleException {
    Checker checker = new Checker(RuleSource.bundled("en"), Lexicon.bundled());
    List<ArticleReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (Article article :
            new TextReader().read(file.toString(), Files.readString(file), ReadOptions.DEFAULT)) {
          reports.add(checker.check(article));
        }
      }
    }
    out.println(JsonReport.write(reports));
    out.flush();
    return 0;
  }
}
