package org.calque.detect.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.TitleUse;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds a person who changes rank or office between two mentions: a colonel who becomes a
 * lieutenant, a deputy minister a minister.
 *
 * <p>{@code with: groups} lists titles of which a person has one at a time; a deputy and the holder
 * are such a pair by themselves. An article that tells of a promotion or a former post is left
 * alone, and so is the short way of speaking to a major general as General.
 */
public final class TitleDriftDetector implements Detector {

  private static final Set<String> CHANGES =
      Set.of(
          "former",
          "formerly",
          "then",
          "ex",
          "promoted",
          "promotion",
          "rank",
          "ranks",
          "demoted",
          "appointed",
          "elected",
          "inaugurated",
          "sworn",
          "became",
          "now",
          "acting",
          "previously",
          "succeeded",
          "replaced",
          "replacing",
          "new",
          "candidate",
          "served");

  private final Rule rule;
  private final List<Set<String>> groups = new ArrayList<>();

  public TitleDriftDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    for (JsonNode group : rule.settings().path("groups")) {
      Set<String> names = new HashSet<>();
      group.forEach(n -> names.add(n.asString("").toLowerCase(Locale.ROOT)));
      groups.add(names);
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Person person : article.view(People.class, People::of).persons()) {
      List<TitleUse> uses = uses(person);
      boolean changes =
          person.mentions().stream().anyMatch(m -> CHANGES.stream().anyMatch(m.sentence()::has));
      for (TitleUse use : uses) {
        TitleUse first = changes ? null : contradicted(use, uses);
        if (first != null) {
          findings.accept(finding(article, person, first, use));
        }
      }
    }
  }

  private static List<TitleUse> uses(Person person) {
    List<TitleUse> uses = new ArrayList<>();
    for (Mention mention : person.mentions()) {
      if (!mention.sentence().isHeadline()) {
        uses.addAll(mention.titles());
      }
    }
    return uses;
  }

  /** The first use, where it is a title that this one excludes. */
  private @Nullable TitleUse contradicted(TitleUse use, List<TitleUse> uses) {
    String name = name(use);
    for (TitleUse first : uses) {
      String known = name(first);
      if (known.equals(name)) {
        return null;
      }
      if (first.span().start() < use.span().start() && excludes(known, name)) {
        return first;
      }
    }
    return null;
  }

  private boolean excludes(String a, String b) {
    boolean deputies = a.equals("deputy " + b) || b.equals("deputy " + a);
    boolean shorter = a.endsWith(" " + b) || b.endsWith(" " + a);
    return deputies || (!shorter && groups.stream().anyMatch(g -> g.contains(a) && g.contains(b)));
  }

  private static String name(TitleUse use) {
    return use.title().name().toLowerCase(Locale.ROOT);
  }

  private Finding finding(AnalyzedArticle article, Person person, TitleUse first, TitleUse use) {
    String text = first.span().of(article.text());
    return Flag.at(rule, article, use.span())
        .with("first", text)
        .with("name", person.fullName())
        .related(first.span(), "“" + text + "” here")
        .suggest(text)
        .suggest("")
        .finding();
  }
}
