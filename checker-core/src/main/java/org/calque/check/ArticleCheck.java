package org.calque.check;

import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.finding.Finding;

/**
 * The check of one article: runs each rule, and goes on where one fails.
 *
 * <p>What only rules for translations find is evidence; see {@link Translationese}.
 */
final class ArticleCheck {

  private final AnalyzedArticle analyzed;
  private final Corpus corpus;
  private final List<Finding> evidence = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Runnable> facts = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();

  ArticleCheck(AnalyzedArticle analyzed, Corpus corpus) {
    this.analyzed = analyzed;
    this.corpus = corpus;
  }

  void run(ReadyRule ready) {
    try {
      if (ready.isCorpusRule()) {
        facts.add(corpus.extract(ready, analyzed));
      } else {
        List<Finding> found = new ArrayList<>();
        ready.detector().detect(analyzed, found::add);
        findings.addAll(found);
        if (!ready.rule().origin().equals("any")) {
          evidence.addAll(found);
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(new RuleFailure(ready.rule().id(), e));
    }
  }

  List<Finding> all() {
    return findings;
  }

  /** The findings without the tentative ones, unless the article shows itself translated. */
  List<Finding> credible() {
    return Translationese.shows(evidence, analyzed)
        ? findings
        : findings.stream().filter(f -> !f.tentative()).toList();
  }

  List<Runnable> facts() {
    return facts;
  }

  List<RuleFailure> failures() {
    return failures;
  }
}
