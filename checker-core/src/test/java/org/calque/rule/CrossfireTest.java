package org.calque.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.Origin;
import org.calque.article.ReadOptions;
import org.calque.article.TextReader;
import org.calque.check.CheckOptions;
import org.calque.check.Checker;
import org.calque.detect.registry.Detectors;
import org.calque.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * Runs all rules over the texts that are right, every {@code allows} and every {@code fix}: none
 * may fire, of whatever severity. Where one does, either the rule is too wide or the text is wrong
 * in another way; one of them is mended.
 */
class CrossfireTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  /** A right text of a rule and the date of the article that it stands for. */
  private record Text(Rule rule, String date, String text) {}

  @Test
  void noRuleFiresOnTextsThatAreRight() throws Exception {
    List<Rule> rules = RuleSource.folder(Path.of("../rules"));
    Checker checker =
        new Checker(
            RuleSet.of(rules.stream().filter(r -> r.severity() != null).toList()),
            LEXICON,
            CheckOptions.DEFAULT.withTentative(true));
    Set<Text> texts = new LinkedHashSet<>();
    rules.forEach(rule -> texts.addAll(texts(rule)));
    Stream<String> lines = texts.parallelStream().flatMap(text -> findings(checker, text));
    assertThat(texts).hasSizeGreaterThan(10_000);
    assertThat(lines.sorted()).isEmpty();
  }

  private static List<Text> texts(Rule rule) {
    List<Text> texts = new ArrayList<>();
    if (!Detectors.isCorpus(rule)) {
      for (Rule.Example example : rule.examples()) {
        if (example.kind().equals("allows")) {
          texts.add(new Text(rule, example.date(), example.text()));
        }
        if (!example.fix().isEmpty()) {
          texts.add(new Text(rule, example.date(), example.fix()));
        }
      }
    }
    return texts;
  }

  private static Stream<String> findings(Checker checker, Text text) {
    String head = text.date().isEmpty() ? "" : "---\ndate: " + text.date() + "\n---\n";
    Article article = article(head + text.text());
    String source = text.rule().origin().equals("zh") ? "zh" : "id";
    return checker.check(article.withOrigin(Origin.translatedFrom(source))).findings().stream()
        .map(
            finding ->
                finding.rule()
                    + " “"
                    + finding.span().of(article.text())
                    + "” in "
                    + text.rule().id()
                    + ": "
                    + text.text().replace("\n", " / "));
  }

  private static Article article(String raw) {
    try {
      return new TextReader().read("example.en.txt", raw, ReadOptions.DEFAULT).get(0);
    } catch (ArticleException e) {
      throw new IllegalStateException(e);
    }
  }
}
