package org.calque.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.calque.article.Article;
import org.calque.article.Origin;
import org.calque.article.ReadOptions;
import org.calque.article.TextReader;
import org.calque.check.Checker;
import org.calque.detect.registry.Detectors;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * Runs all rules over the texts that are right: every {@code allows} and every {@code fix}.
 *
 * <p>What fires there is listed in {@code crossfire.txt}, which is read before it is changed:
 * {@code mvn test -pl checker-core -Dtest=CrossfireTest -Dcrossfire=write}.
 */
class CrossfireTest {

  private static final Path SNAPSHOT = Path.of("src/test/resources/org/calque/rule/crossfire.txt");
  private static final Lexicon LEXICON = Lexicon.bundled();

  @Test
  void onlyKnownFindingsInTextsThatAreRight() throws Exception {
    List<Rule> rules = RuleSource.folder(Path.of("../rules"));
    Checker checker =
        new Checker(rules.stream().filter(r -> r.severity() != null).toList(), LEXICON);
    Set<String> lines = new TreeSet<>();
    for (Rule rule : rules) {
      for (Map.Entry<String, Set<String>> date : texts(rule).entrySet()) {
        for (String text : date.getValue()) {
          lines.addAll(findings(checker, rule, date.getKey(), text));
        }
      }
    }
    if (System.getProperty("crossfire", "").equals("write")) {
      Files.write(SNAPSHOT, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(SNAPSHOT));
  }

  /** The right texts of a rule by the date of the article that they stand for. */
  private static Map<String, Set<String>> texts(Rule rule) {
    Map<String, Set<String>> texts = new LinkedHashMap<>();
    if (!Detectors.isCorpus(rule)) {
      for (Rule.Example example : rule.examples()) {
        Set<String> right = texts.computeIfAbsent(example.date(), d -> new LinkedHashSet<>());
        if (example.kind().equals("allows")) {
          right.add(example.text());
        }
        if (!example.fix().isEmpty()) {
          right.add(example.fix());
        }
      }
    }
    return texts;
  }

  private static List<String> findings(Checker checker, Rule rule, String date, String text)
      throws Exception {
    String head = date.isEmpty() ? "" : "---\ndate: " + date + "\n---\n";
    Article article =
        new TextReader().read("example.en.txt", head + text, ReadOptions.DEFAULT).get(0);
    String source = rule.origin().equals("zh") ? "zh" : "id";
    List<String> lines = new ArrayList<>();
    for (Finding finding :
        checker.check(article.withOrigin(Origin.translatedFrom(source))).findings()) {
      String flagged = finding.span().of(article.text());
      lines.add(
          finding.rule() + " “" + flagged + "” in " + rule.id() + ": " + text.replace("\n", " / "));
    }
    return lines;
  }
}
