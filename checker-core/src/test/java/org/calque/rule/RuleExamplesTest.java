package org.calque.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calque.check.RuleExamples;
import org.calque.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of every rule file against its own rule. */
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
    RuleExamples examples = new RuleExamples(rule, LEXICON);
    return examples.all().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.kind() + " " + e.text(), () -> assertThat(examples.run(e)).isNull()));
  }
}
