package org.calque.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.EnglishGrammar;
import org.calque.analysis.Grammar;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.Origin;
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
  private final Map<String, ReadyRule> house = new HashMap<>();
  private final Map<String, List<ReadyRule>> byLanguage = new ConcurrentHashMap<>();

  /**
   * Makes rules ready.
   *
   * @throws RuleException where a house rule's settings or notation are wrong
   */
  public Checker(RuleSet rules, Lexicon lexicon, CheckOptions options) throws RuleException {
    this.rules = rules;
    this.lexicon = lexicon;
    this.options = options;
    for (Rule rule : rules.house()) {
      ReadyRule ready = new ReadyRule(rule, lexicon, grammar);
      ready.detector();
      house.put(rule.id(), ready);
    }
  }

  public Checker(List<Rule> rules, Lexicon lexicon) throws RuleException {
    this(RuleSet.of(rules), lexicon, CheckOptions.DEFAULT);
  }

  /**
   * Checks many sources in parallel; outcomes arrive in the sources' order, on the calling thread.
   *
   * <p>A source that cannot be read, or an article whose check fails, is skipped with the reason.
   */
  public void checkAll(Iterator<? extends ArticleSource> sources, Consumer<Outcome> outcomes) {
    Batch.run(sources, options.threads(), this::check, outcomes);
  }

  private Outcome check(ArticleSource source) {
    List<Article> articles;
    try {
      articles = source.read();
    } catch (ArticleException e) {
      return Outcome.skipped(source.path(), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Outcome.skipped(source.path(), Failures.reading(e));
    }
    List<ArticleReport> reports = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Article article : articles) {
      if (article.text().length() > options.maxLength()) {
        skipped.add(new Skipped(article.path(), Failures.tooLong(article, options.maxLength())));
        continue;
      }
      try {
        reports.add(check(article));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        skipped.add(new Skipped(article.path(), Failures.checking(e)));
      }
    }
    return new Outcome(reports, skipped);
  }

  /** Checks one article. */
  public ArticleReport check(Article article) {
    AnalyzedArticle analyzed = new AnalyzedArticle(article, lexicon, grammar);
    List<Finding> findings = new ArrayList<>();
    Origin origin = article.origin();
    for (ReadyRule ready : byLanguage.computeIfAbsent(article.language(), this::ready)) {
      boolean applies =
          ready
              .rule()
              .applies(article.language(), origin.machineTranslated(), origin.sourceLanguage());
      if (applies) {
        ready.detect(analyzed, f -> findings.add(graded(f)));
      }
    }
    List<Finding> kept = Overlaps.resolve(findings);
    kept.removeIf(f -> !f.severity().atLeast(options.minSeverity()));
    return new ArticleReport(article, kept);
  }

  private Finding graded(Finding finding) {
    Severity grade = rules.grade(finding.rule());
    return grade == null ? finding : finding.withSeverity(grade);
  }

  private List<ReadyRule> ready(String language) {
    List<ReadyRule> ready = new ArrayList<>();
    for (Rule rule : rules.forLanguage(language)) {
      ReadyRule ours = new ReadyRule(rule, lexicon, grammar);
      ready.add(house.getOrDefault(rule.id(), ours));
    }
    return ready;
  }
}
