package org.calque.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.Origin;
import org.calque.article.ReadOptions;
import org.calque.article.Span;
import org.calque.article.TextReader;
import org.calque.detect.registry.Detectors;
import org.calque.finding.Finding;
import org.calque.finding.Severity;
import org.calque.lexicon.Lexicon;
import org.calque.rule.ForEach;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule's examples, run against the rule alone: exact spans, one of the suggestions makes the fix,
 * the fix re-checks clean.
 */
public final class RuleExamples {

  private final Rule rule;
  private final Lexicon lexicon;
  private final Checker checker;

  /**
   * Makes a rule ready, at minor where it is switched off.
   *
   * @throws RuleException where the rule's settings or notation are wrong
   */
  public RuleExamples(Rule rule, Lexicon lexicon) throws RuleException {
    Severity severity = rule.severity();
    this.rule = rule;
    this.lexicon = lexicon;
    this.checker =
        new Checker(
            RuleSet.of(List.of(rule.withSeverity(severity == null ? Severity.MINOR : severity))),
            lexicon,
            CheckOptions.DEFAULT.withTentative(true));
  }

  /** The rule's examples, those for every row of a table written out. */
  public List<Rule.Example> all() {
    return rule.examples().stream()
        .flatMap(example -> ForEach.expand(example, lexicon).stream())
        .toList();
  }

  /** Runs one; null where it holds, else what does not, beginning with the example's place. */
  public @Nullable String run(Rule.Example example) {
    return Detectors.isCorpus(rule) ? runCorpus(example) : runArticle(example);
  }

  /**
   * The articles of one run are divided by a line of equals signs; the words in marks are listed.
   */
  private @Nullable String runCorpus(Rule.Example example) {
    List<String> expected = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (String text : example.text().split("\\R=+\\R")) {
      MarkedText marked = MarkedText.of(text);
      marked.spans().forEach(span -> expected.add(span.of(marked.text())));
      articles.add(article("example-" + articles.size(), marked.text(), example));
    }
    List<String> actual = new ArrayList<>();
    checker
        .checkAll(articles.stream().map(RuleExamples::source).iterator(), outcome -> {})
        .forEach(finding -> finding.places().forEach(place -> actual.add(place.text())));
    boolean holds = actual.equals(example.kind().equals("flags") ? expected : List.of());
    return holds ? null : failure(example, "expected " + expected + ", was flagged " + actual);
  }

  private static ArticleSource source(Article article) {
    return new ArticleSource() {
      @Override
      public String path() {
        return article.path();
      }

      @Override
      public List<Article> read(Consumer<ArticleException> problems) {
        return List.of(article);
      }
    };
  }

  private @Nullable String runArticle(Rule.Example example) {
    MarkedText marked = MarkedText.of(example.text());
    List<Finding> findings = check(marked.text(), example);
    Set<Span> found = new LinkedHashSet<>();
    findings.forEach(f -> found.add(MarkedText.trim(f.span(), marked.text())));
    boolean flags = example.kind().equals("flags");
    List<String> expected = flags ? inWords(marked.spans(), marked.text()) : List.of();
    List<String> actual = inWords(found, marked.text());
    if (!actual.equals(expected)) {
      return failure(example, "expected to be flagged " + expected + ", was flagged " + actual);
    }
    return flags && !example.fix().isEmpty() ? runFix(example, marked.text(), findings) : null;
  }

  private @Nullable String runFix(Rule.Example example, String text, List<Finding> findings) {
    List<String> fixed = fixes(text, findings);
    if (!fixed.contains(example.fix())) {
      return failure(
          example, "no suggestion makes “" + example.fix() + "”; they make " + quoted(fixed));
    }
    List<Finding> left = check(example.fix(), example);
    List<String> flagged = inWords(left.stream().map(Finding::span).toList(), example.fix());
    return flagged.isEmpty()
        ? null
        : failure(example, "in the fix “" + example.fix() + "” was flagged " + flagged);
  }

  private static String failure(Rule.Example example, String what) {
    return example.location() + ": " + example.kind() + " “" + example.text() + "”: " + what;
  }

  private List<Finding> check(String text, Rule.Example example) {
    return checker.check(article("example", text, example)).findings();
  }

  private Article article(String name, String text, Rule.Example example) {
    String date = example.date().isEmpty() ? "" : "---\ndate: " + example.date() + "\n---\n";
    String path = name + "." + rule.languages().get(0) + ".txt";
    Article article = read(path, date + text);
    if (rule.origin().equals("any")) {
      return article;
    }
    boolean anySource = rule.origin().equals("translated");
    return article.withOrigin(Origin.translatedFrom(anySource ? null : rule.origin()));
  }

  private static Article read(String path, String text) {
    try {
      return new TextReader().read(path, text, ReadOptions.DEFAULT).get(0);
    } catch (ArticleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** All texts that come from applying one of the first three suggestions at every span. */
  private static List<String> fixes(String text, List<Finding> findings) {
    List<String> texts = new ArrayList<>(List.of(text));
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      List<String> next = new ArrayList<>();
      for (String suggestion : finding.suggestions()) {
        for (String t : texts) {
          next.add(
              t.substring(0, finding.span().start())
                  + suggestion
                  + t.substring(finding.span().end()));
        }
      }
      texts = next.isEmpty() ? texts : next;
    }
    return texts;
  }

  private static List<String> quoted(List<String> texts) {
    return texts.stream().map(t -> "“" + t + "”").toList();
  }

  private static List<String> inWords(Iterable<Span> spans, String text) {
    List<String> words = new ArrayList<>();
    spans.forEach(s -> words.add("“" + s.of(text) + "” at " + s.start()));
    return words;
  }
}
