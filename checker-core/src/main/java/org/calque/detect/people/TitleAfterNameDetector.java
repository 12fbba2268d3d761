package org.calque.detect.people;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.Name;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.TitleUse;
import org.calque.analysis.people.Titles;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds a title behind the name without a comma, in capitals, that the article elsewhere puts
 * before it: <i>Budi Regent</i> for Regent Budi.
 */
public final class TitleAfterNameDetector implements Detector {

  /** “Parliament elected Budi Governor.” */
  private static final Set<String> NAMING =
      Set.of(
          "elected",
          "named",
          "appointed",
          "made",
          "crowned",
          "declared",
          "proclaimed",
          "called",
          "elect",
          "name",
          "appoint",
          "make",
          "naming",
          "appointing",
          "electing",
          "calls");

  private final Rule rule;
  private final Titles titles;

  public TitleAfterNameDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.titles = lexicon.view(Titles.class, Titles::new);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    People people = article.view(People.class, People::of);
    for (Sentence sentence : article.sentences()) {
      if (sentence.isHeadline() || NAMING.stream().anyMatch(sentence::has)) {
        continue;
      }
      for (Mention mention : people.in(sentence)) {
        TitleUse title = mention.titles().isEmpty() ? following(mention) : null;
        TitleUse held = title == null ? null : held(people, mention, title);
        if (title != null && held != null) {
          findings.accept(finding(article, mention, title, held));
        }
      }
    }
  }

  /** The title that the name ends in or that follows it, in capitals. */
  private @Nullable TitleUse following(Mention mention) {
    Sentence sentence = mention.sentence();
    List<Name.Part> parts = mention.name().parts();
    TitleUse inside =
        parts.size() < 2 ? null : titles.at(sentence, parts.get(parts.size() - 1).first());
    TitleUse title = inside != null ? inside : titles.at(sentence, mention.end());
    boolean counts =
        title != null
            && !title.title().lower()
            && sentence.token(title.first()).isCapitalised()
            && title.end() < sentence.size()
            && !sentence.token(title.end()).isCapitalised()
            && !sentence.token(title.end()).isPossessive()
            && !Set.of("-", "of", "for").contains(sentence.lower(title.end()));
    return counts ? title : null;
  }

  /** Where the one person of this name is given this title. */
  private static @Nullable TitleUse held(People people, Mention mention, TitleUse title) {
    String key = mention.name().parts().get(0).key();
    TitleUse held = null;
    for (Person person : people.persons()) {
      boolean same = person.introduction().name().keys().contains(key);
      TitleUse own = same ? HeldTitles.held(person, title) : null;
      if (own != null && held != null) {
        return null;
      }
      held = own != null ? own : held;
    }
    return held;
  }

  private Finding finding(AnalyzedArticle article, Mention mention, TitleUse title, TitleUse held) {
    Sentence sentence = mention.sentence();
    Span span = sentence.span(mention.first(), title.end() - 1);
    String name = sentence.span(mention.first(), title.first() - 1).of(article.text());
    String text = title.span().of(article.text());
    return Flag.at(rule, article, span)
        .with("name", name)
        .with("title", text)
        .related(held.span(), "the article's own title for this person")
        .suggest(Casing.like(sentence, mention.first(), text + " " + name))
        .suggest(name)
        .finding();
  }
}
