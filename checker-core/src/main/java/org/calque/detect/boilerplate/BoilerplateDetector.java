package org.calque.detect.boilerplate;

import java.util.Locale;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.article.Paragraph;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/** Flags each paragraph, or end of one, that plays a part which must not be published. */
public final class BoilerplateDetector implements Detector {

  private final Rule rule;
  private final Paragraph.Kind kind;

  public BoilerplateDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.kind =
        switch (rule.settings().path("kind").asString("")) {
          case "disclaimer" -> Paragraph.Kind.DISCLAIMER;
          case "furniture" -> Paragraph.Kind.FURNITURE;
          default ->
              throw new RuleException(rule.location(), "kind: must be disclaimer or furniture");
        };
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.kind() == kind) {
        findings.accept(
            Flag.at(rule, article, paragraph.span())
                .with("kind", kind.name().toLowerCase(Locale.ROOT))
                .suggest("")
                .finding());
      }
    }
  }
}
