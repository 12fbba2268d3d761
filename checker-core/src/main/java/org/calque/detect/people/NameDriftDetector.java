package org.calque.detect.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.Name;
import org.calque.analysis.people.NameDistance;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds one person's name spelled two ways.
 *
 * <p>The rarer spelling is flagged, or the later one of two as frequent. Where the wrong spelling
 * stands in a full name that the article gave before, an editor often keeps but one name: that is
 * offered too.
 */
public final class NameDriftDetector implements Detector {

  private final Rule rule;

  public NameDriftDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Person person : article.view(People.class, People::of).persons()) {
      for (List<Use> spellings : families(person)) {
        flagRarer(article, person, spellings, findings);
      }
    }
  }

  /** One part of the name at one place. */
  private record Use(Mention mention, Name.Part part) {
    Span span() {
      return mention.name().span(part);
    }
  }

  /** The uses of each part of the name, all its spellings together. */
  private static List<List<Use>> families(Person person) {
    Map<String, List<Use>> byKey = new LinkedHashMap<>();
    for (Mention mention : person.mentions()) {
      for (Name.Part part : mention.name().parts()) {
        String key =
            byKey.keySet().stream()
                .filter(k -> k.equals(part.key()) || isSpelling(person, k, part.key()))
                .findFirst()
                .orElse(part.key());
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Use(mention, part));
      }
    }
    return new ArrayList<>(byKey.values());
  }

  /** Two parts of one full name are no two spellings. */
  private static boolean isSpelling(Person person, String known, String key) {
    return (NameDistance.near(known, key, 0.4) || NameDistance.isTypo(known, key))
        && person.mentions().stream()
            .noneMatch(m -> m.name().keys().contains(known) && m.name().keys().contains(key));
  }

  private void flagRarer(
      AnalyzedArticle article, Person person, List<Use> uses, Consumer<Finding> findings) {
    Map<String, List<Use>> byKey = new LinkedHashMap<>();
    uses.forEach(u -> byKey.computeIfAbsent(u.part().key(), k -> new ArrayList<>()).add(u));
    if (byKey.size() < 2) {
      return;
    }
    List<Use> right = uses;
    int most = 0;
    for (List<Use> spelling : byKey.values()) {
      if (spelling.size() > most) {
        most = spelling.size();
        right = spelling;
      }
    }
    for (List<Use> spelling : byKey.values()) {
      if (!spelling.equals(right)) {
        Use model = right.get(0);
        spelling.forEach(u -> findings.accept(finding(article, person, u, model)));
      }
    }
  }

  private Finding finding(AnalyzedArticle article, Person person, Use wrong, Use right) {
    Name name = wrong.mention().name();
    boolean repeated = name.isFull() && isGivenBefore(person, wrong.mention());
    String whole = replaced(article, name, wrong, right);
    Span span = repeated ? name.span() : wrong.span();
    Flag flag =
        Flag.at(rule, article, span)
            .with("wrong", wrong.part().text())
            .with("right", right.part().text())
            .related(right.span(), "“" + right.part().text() + "” here");
    Set<String> suggestions = new LinkedHashSet<>();
    if (repeated) {
      suggestions.add(whole);
      suggestions.addAll(shortNames(name, wrong, right));
    } else {
      suggestions.add(right.part().text());
    }
    return flag.suggest(suggestions).finding();
  }

  private static boolean isGivenBefore(Person person, Mention mention) {
    return person.mentions().stream()
        .anyMatch(m -> m.name().isFull() && m.span().start() < mention.span().start());
  }

  private static String replaced(AnalyzedArticle article, Name name, Use wrong, Use right) {
    String text = article.text();
    return text.substring(name.span().start(), wrong.span().start())
        + right.part().text()
        + text.substring(wrong.span().end(), name.span().end());
  }

  /** First and last name, the one first by which the article goes on. */
  private static List<String> shortNames(Name name, Use wrong, Use right) {
    List<String> names = new ArrayList<>();
    for (Name.Part part : List.of(name.parts().get(0), name.parts().get(name.parts().size() - 1))) {
      names.add(part.equals(wrong.part()) ? right.part().text() : part.text());
    }
    return names;
  }
}
