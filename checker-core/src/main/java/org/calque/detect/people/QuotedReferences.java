package org.calque.detect.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun inside a quotation means: hardly ever the one who speaks. */
final class QuotedReferences {

  private static final Set<String> SAID = Set.of("said", "says", "told", "commented");

  private final AnalyzedArticle article;
  private final People people;
  private final QuotedText quotes;
  private final Humans humans;
  private final Nearby nearby;

  QuotedReferences(AnalyzedArticle article, Humans humans, Nearby nearby) {
    this.article = article;
    this.people = article.view(People.class, People::of);
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = humans;
    this.nearby = nearby;
  }

  /** Only whom the quotation is said to be about, or whom its last sentence is about. */
  @Nullable Reference of(Pronoun pronoun, Span quote) {
    Mention about = subjectOf(pronoun.sentence().paragraph());
    List<Human> group = new ArrayList<>();
    for (Human human : humans.in(pronoun.sentence(), pronoun.span().start())) {
      if (human.first() < pronoun.index()) {
        group.add(human);
      }
    }
    Sentence last = nearby.size() == 0 ? null : nearby.get(nearby.size() - 1);
    boolean goesOn = group.isEmpty() && References.opensSentence(pronoun) && pronoun.isSubject();
    if (goesOn && last != null && last.span().end() > quote.start()) {
      group.addAll(humans.in(last, pronoun.span().start()));
    }
    if (about == null) {
      return group.stream().anyMatch(h -> h.person() == null && h.said() == null)
          ? null
          : References.reference(pronoun, group);
    }
    Person person = people.personOf(about);
    boolean nobodyElse =
        group.stream().allMatch(h -> h.person() == null || h.person().equals(person));
    Human meant = new Human(about.sentence(), about.first(), person, null, true);
    return nobodyElse ? new Reference(pronoun, true, List.of(meant), List.of()) : null;
  }

  /** The person of “..., Shin said of Fajar Pamungkas”. */
  private @Nullable Mention subjectOf(Paragraph paragraph) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph().equals(paragraph)) {
        for (Mention mention : people.in(sentence)) {
          String of = sentence.lower(mention.first() - 1);
          boolean about = of.equals("of") || of.equals("about");
          boolean said = SAID.contains(sentence.lower(mention.first() - 2));
          if (about && said && !quotes.isQuoted(mention.span().start())) {
            return mention;
          }
        }
      }
    }
    return null;
  }
}
