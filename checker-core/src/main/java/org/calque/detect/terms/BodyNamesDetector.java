package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.BodyMention;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.jspecify.annotations.Nullable;

/**
 * Finds one body named two ways: <i>the Ministry of Health ... the Health Department</i>.
 *
 * <p>{@link BodyKinship} says when two names mean one body. With {@code other-order: true} only the
 * order of the words is judged.
 */
public final class BodyNamesDetector implements Detector {

  private final Rule rule;
  private final BodyKinship kinship;
  private final boolean otherOrder;

  public BodyNamesDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.otherOrder = rule.settings().path("other-order").asBoolean(false);
    this.kinship = new BodyKinship(lexicon, grammar);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<BodyMention> before = new ArrayList<>();
    for (BodyMention mention : article.bodies()) {
      BodyMention first = sameBody(mention, before);
      if (first == null) {
        before.add(mention);
      } else if (differs(first, mention)) {
        findings.accept(finding(first, mention, article));
      }
    }
  }

  private @Nullable BodyMention sameBody(BodyMention mention, List<BodyMention> before) {
    return before.stream().filter(b -> kinship.isOneBody(b, mention)).findFirst().orElse(null);
  }

  /** With {@code other-order: true} only the order of the words counts, else only their choice. */
  private boolean differs(BodyMention first, BodyMention later) {
    boolean sameHead = first.head().equals(later.head());
    boolean sameWords = sameHead && words(first).equals(words(later));
    boolean shortened = first.text().contains("Affairs") != later.text().contains("Affairs");
    boolean order = sameWords && !shortened && first.headFirst() != later.headFirst();
    return otherOrder ? order : !sameWords;
  }

  private static Set<String> words(BodyMention mention) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : mention.text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
      if (!Set.of("of", "and", "for", "on", "the", "affairs").contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private Finding finding(BodyMention first, BodyMention later, AnalyzedArticle article) {
    boolean definite =
        article.text().regionMatches(true, Math.max(0, later.span().start() - 4), "the ", 0, 4);
    Flag flag =
        Flag.at(rule, article, later.span())
            .with("first", first.text())
            .related(first.span(), "called “" + first.text() + "” here");
    boolean introduces = later.acronym() != null;
    if (first.acronym() != null && !introduces) {
      flag.suggest(first.acronym());
    }
    boolean sameHead = first.head().equals(later.head());
    if (definite && !sameHead && !introduces) {
      flag.suggest(first.head());
    }
    flag.suggest(first.text());
    if (definite && sameHead && !introduces) {
      flag.suggest(first.head());
    }
    return flag.finding();
  }
}
