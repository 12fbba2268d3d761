package org.calque.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.EnglishGrammar;
import org.calque.analysis.Grammar;
import org.calque.article.Article;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Finding;
import org.calque.finding.Severity;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSet;

/** Runs rules over articles. Thread-safe. */
public final class Checker {

  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final RuleSet rules;
  private final Lexicon lexicon;
  private final CheckOptions options;
  private final Grammar grammar = new EnglishGrammar();
  private final ReadyRules ready;

  /**
   * Makes rules ready.
   *
   * @throws RuleException where a house rule's settings or notation are wrong
   */
  public Checker(RuleSet rules, Lexicon lexicon, CheckOptions options) throws RuleException {
    this.rules = rules;
    this.lexicon = lexicon;
    this.options = options;
    this.ready = new ReadyRules(rules, lexicon, grammar);
  }

  public Checker(List<Rule> rules, Lexicon lexicon) throws RuleException {
    this(RuleSet.of(rules), lexicon, CheckOptions.DEFAULT);
  }

  CheckOptions options() {
    return options;
  }

  /**
   * Checks many sources in parallel; outcomes arrive in the order of the sources and of their
   * articles, on the calling thread.
   *
   * <p>A source that cannot be read, or an article whose check fails, is skipped with the reason.
   *
   * @return what the articles say against one another
   */
  public List<CorpusFinding> checkAll(
      Iterator<? extends ArticleSource> sources, Consumer<Outcome> outcomes) {
    Corpus corpus = new Corpus();
    Batch.run(
        sources,
        options.threads(),
        source -> new SourceCheck(this, corpus, source).open(),
        done -> outcomes.accept(done.finish()));
    return corpus.judge().stream()
        .map(this::graded)
        .filter(f -> f.severity().atLeast(options.minSeverity()))
        .toList();
  }

  /**
   * Checks one article by itself.
   *
   * @throws IllegalStateException where a rule gives up
   */
  public ArticleReport check(Article article) {
    ArticleReport report = check(article, new Corpus(), new ArrayList<>());
    for (RuleFailure failure : report.failures()) {
      throw new IllegalStateException(failure.reason(), failure.cause());
    }
    return report;
  }

  ArticleReport check(Article article, Corpus corpus, List<Runnable> facts) {
    ArticleCheck check = new ArticleCheck(new AnalyzedArticle(article, lexicon, grammar), corpus);
    ready.forLanguage(article.language()).stream()
        .filter(rule -> rule.applies(article))
        .forEach(check::run);
    facts.addAll(check.facts());
    List<Finding> found = options.tentative() ? check.all() : check.credible();
    List<Finding> kept =
        Overlaps.resolve(found.stream().map(this::graded).toList()).stream()
            .filter(f -> f.severity().atLeast(options.minSeverity()))
            .toList();
    return new ArticleReport(article, kept, check.failures());
  }

  private Finding graded(Finding finding) {
    Severity grade = rules.grade(finding.rule());
    return grade == null ? finding : finding.withSeverity(grade);
  }

  private CorpusFinding graded(CorpusFinding finding) {
    Severity grade = rules.grade(finding.rule());
    return grade == null ? finding : finding.withSeverity(grade);
  }
}
