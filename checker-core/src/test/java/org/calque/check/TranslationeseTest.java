package org.calque.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.calque.article.Origin;
import org.calque.article.ReadOptions;
import org.calque.article.TextReader;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Grades;
import org.calque.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Tentative findings wait for evidence in the rest of the article. */
class TranslationeseTest {

  private static final String TENTATIVE = "from-id.en.fragments.verbless";
  private static final String PLAIN = "The ratio had reached 38 percent. Far above the threshold.";
  private static final String TWO_IDIOMS =
      "Prosecutors will bring the two suspects to the green table next week.\n\n"
          + "Dozens of workshops rolled up their mats in May.";
  private static final String THREE_IDIOMS =
      TWO_IDIOMS + "\n\nThe envoy flew to Uncle Sam's country on Monday.";

  @Test
  void aTentativeFindingAloneDoesNotCount() throws Exception {
    assertThat(rules(PLAIN, CheckOptions.DEFAULT)).doesNotContain(TENTATIVE);
    assertThat(rules(PLAIN, CheckOptions.DEFAULT.withTentative(true))).contains(TENTATIVE);
  }

  @Test
  void itCountsBesideThreeCertainOnes() throws Exception {
    assertThat(rules(TWO_IDIOMS, CheckOptions.DEFAULT)).hasSize(2);
    assertThat(rules(THREE_IDIOMS + "\n\n" + PLAIN, CheckOptions.DEFAULT)).contains(TENTATIVE);
  }

  @Test
  void itCountsAsHalfACertainOne() throws Exception {
    assertThat(rules(TWO_IDIOMS + "\n\n" + PLAIN, CheckOptions.DEFAULT)).contains(TENTATIVE);
  }

  @Test
  void aLongArticleMustShowMore() throws Exception {
    String calm = "The river rose in the night, and the bridge was closed to trucks until noon. ";
    String text = THREE_IDIOMS + "\n\n" + PLAIN + "\n\n" + calm.repeat(80).strip();
    assertThat(rules(text, CheckOptions.DEFAULT)).doesNotContain(TENTATIVE);
  }

  private static List<String> rules(String text, CheckOptions options) throws Exception {
    Checker checker =
        new Checker(RuleSet.bundled(List.of(), Grades.of(Map.of())), Lexicon.bundled(), options);
    var article = new TextReader().read("a.en.txt", text, ReadOptions.DEFAULT).get(0);
    return checker.check(article.withOrigin(Origin.translatedFrom("id"))).findings().stream()
        .map(Finding::rule)
        .toList();
  }
}
