package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

/**
 * Finds one body named two ways: <i>the Ministry of Health ... the Health Department</i>.
 *
 * <p>Two names mean one body where their subjects are the same words and their heads are of one
 * family; a country's or a region's name in only one of them makes them two bodies.
 */
public final class BodyNamesDetector implements Detector {

  private static final Set<String> RANKS =
      Set.of("national", "state", "central", "indonesian", "republic", "federal", "general");

  private final Rule rule;
  private final Map<String, Integer> families = new HashMap<>();
  private final boolean otherOrder;

  public BodyNamesDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.otherOrder = rule.settings().path("other-order").asBoolean(false);
    int family = 0;
    for (JsonNode table : lexicon.tables("lexicon.body-words")) {
      for (JsonNode heads : table.path("heads")) {
        int number = family++;
        heads.forEach(head -> families.put(head.asString(""), number));
      }
    }
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
    for (BodyMention known : before) {
      boolean sameKind =
          families.getOrDefault(known.head(), -1).equals(families.getOrDefault(mention.head(), -2));
      boolean same = known.subject().equals(mention.subject()) || shortens(mention, known);
      if (sameKind && same) {
        return known;
      }
    }
    return null;
  }

  /**
   * <i>the Food Board</i> for <i>the National Food Agency</i>: another head, and of the subject no
   * more than the first part. With the same head it would be a fair short form.
   */
  private static boolean shortens(BodyMention later, BodyMention first) {
    List<String> whole = first.subject().stream().filter(w -> !RANKS.contains(w)).toList();
    Set<String> part = later.subject();
    return !later.head().equals(first.head())
        && !whole.isEmpty()
        && part.contains(whole.get(0))
        && first.subject().containsAll(part);
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
    if (first.acronym() != null) {
      flag.suggest(first.acronym());
    }
    boolean sameHead = first.head().equals(later.head());
    if (definite && !sameHead) {
      flag.suggest(first.head());
    }
    flag.suggest(first.text());
    if (definite && sameHead) {
      flag.suggest(first.head());
    }
    return flag.finding();
  }
}
