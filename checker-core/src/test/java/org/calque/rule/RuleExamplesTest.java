package org.calque.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calque.article.Article;
import org.calque.article.Origin;
import org.calque.article.ReadOptions;
import org.calque.article.Span;
import org.calque.article.TextReader;
import org.calque.check.Checker;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example of every rule file against its own rule: exact spans, and fixes that re-check
 * clean.
 */
class RuleExamplesTest {

  private static final Path RULES = Path.of("../rules");
  private static final Lexicon LEXICON = Lexicon.bundled();

  @TestFactory
  Stream<DynamicNode> examples() throws Exception {
    String only = System.getProperty("rule", "");
    List<DynamicNode> nodes = new ArrayList<>();
    for (Rule rule : RuleSource.folder(RULES)) {
      if (rule.id().startsWith(only)) {
        nodes.add(DynamicContainer.dynamicContainer(rule.id(), tests(rule)));
      }
    }
    return nodes.stream();
  }

  private static Stream<DynamicTest> tests(Rule rule) throws RuleException {
    Checker checker =
        new Checker(
            List.of(
                rule.withSeverity(
                    rule.severity() == null ? org.calque.finding.Severity.MINOR : rule.severity())),
            LEXICON);
    return rule.examples().stream()
        .flatMap(e -> ForEach.expand(e, LEXICON).stream())
        .map(e -> DynamicTest.dynamicTest(e.kind() + " " + e.text(), () -> run(e, rule, checker)));
  }

  private static void run(Rule.Example example, Rule rule, Checker checker) {
    Marked marked = Marked.of(example.text());
    Map<Span, List<String>> found = new LinkedHashMap<>();
    for (Finding finding : check(marked.text(), example, rule, checker)) {
      found.put(trim(finding.span(), marked.text()), finding.suggestions());
    }
    String where = example.location() + " " + example.text();
    if (example.kind().equals("flags")) {
      assertThat(inWords(found.keySet(), marked.text()))
          .as(where)
          .isEqualTo(inWords(marked.spans(), marked.text()));
      if (!example.fix().isEmpty()) {
        assertThat(fixes(marked.text(), check(marked.text(), example, rule, checker)))
            .as(where)
            .contains(example.fix());
        assertThat(inWords(spans(check(example.fix(), example, rule, checker)), example.fix()))
            .as("fix re-checks clean: " + where)
            .isEmpty();
      }
    } else {
      assertThat(inWords(found.keySet(), marked.text())).as(where).isEmpty();
    }
  }

  private static List<Finding> check(
      String text, Rule.Example example, Rule rule, Checker checker) {
    Article article =
        new TextReader()
            .read(
                "example." + rule.languages().get(0) + ".txt",
                header(example) + text,
                ReadOptions.DEFAULT)
            .get(0);
    String source = rule.origin().length() == 2 ? rule.origin() : null;
    if (!rule.origin().equals("any")) {
      article = article.withOrigin(Origin.translatedFrom(source));
    }
    return checker.check(article).findings();
  }

  private static String header(Rule.Example example) {
    return example.date().isEmpty() ? "" : "---\ndate: " + example.date() + "\n---\n";
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

  private static List<Span> spans(List<Finding> findings) {
    return findings.stream().map(Finding::span).toList();
  }

  private static List<String> inWords(Iterable<Span> spans, String text) {
    List<String> words = new ArrayList<>();
    spans.forEach(s -> words.add(s.start() + ":" + s.of(text)));
    return words;
  }

  private static Span trim(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** A text with its marks taken out. */
  record Marked(String text, List<Span> spans) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      int at = 0;
      for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
        int close = marked.indexOf("]]", open);
        text.append(marked, at, open);
        int start = text.length();
        text.append(marked, open + 2, close);
        spans.add(trim(new Span(start, text.length()), text.toString()));
        at = close + 2;
      }
      return new Marked(text.append(marked.substring(at)).toString(), spans);
    }
  }
}
