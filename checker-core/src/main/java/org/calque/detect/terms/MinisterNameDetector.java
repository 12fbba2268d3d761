package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Bodies;
import org.calque.analysis.BodyMention;
import org.calque.analysis.Grammar;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds a minister and a ministry of the same field by two names: <i>the Religious Affairs Ministry
 * ... Religion Minister</i>. The first name in the article is kept.
 */
public final class MinisterNameDetector implements Detector {

  private static final Set<String> HEADS = Set.of("minister", "ministry");
  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "affairs", "minister", "ministry", "deputy", "vice");

  private final Rule rule;
  private final Bodies bodies;

  public MinisterNameDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.bodies = lexicon.view(Bodies.class, Bodies::new);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<BodyMention> before = new ArrayList<>();
    for (BodyMention mention : bodies.in(article, HEADS)) {
      for (BodyMention first : before) {
        boolean other = !first.head().equals(mention.head());
        if (other
            && subject(first).equals(subject(mention))
            && !words(first).equals(words(mention))) {
          findings.accept(finding(article, first, mention));
          break;
        }
      }
      before.add(mention);
    }
  }

  private static Set<String> subject(BodyMention mention) {
    Set<String> subject = new LinkedHashSet<>(mention.subject());
    subject.removeAll(SMALL);
    return subject;
  }

  private static Set<String> words(BodyMention mention) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : mention.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private Finding finding(AnalyzedArticle article, BodyMention first, BodyMention later) {
    String field =
        first
            .text()
            .replaceFirst("^(?:Deputy |Vice )", "")
            .replaceFirst("^(?:Ministry|Minister) (?:of|for) (?:the )?", "")
            .replaceFirst(" (?:Ministry|Minister)$", "");
    String deputy = later.text().startsWith("Deputy ") ? "Deputy " : "";
    String head = later.head().equals("minister") ? "Minister" : "Ministry";
    String suggestion =
        later.headFirst() ? deputy + head + " of " + field : deputy + field + " " + head;
    return Flag.at(rule, article, later.span())
        .with("first", first.text())
        .related(first.span(), "called “" + first.text() + "” here")
        .suggest(suggestion)
        .finding();
  }
}
