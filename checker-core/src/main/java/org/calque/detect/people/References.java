package org.calque.detect.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

/**
 * Finds whom the pronouns of an article mean, and gives up where it cannot know.
 *
 * <p>A pronoun means the only person named before it in its sentence; at the head of a sentence the
 * only one of the sentence before; with a verb of speech whoever spoke last.
 */
final class References {

  private static final int RECENT = 3;

  private final AnalyzedArticle article;
  private final People people;
  private final QuotedText quotes;
  private final Humans humans;
  private final Speakers speakers;
  private final List<Reference> found = new ArrayList<>();
  private final List<Sentence> before = new ArrayList<>();
  private @Nullable Person speaker;
  private int speakerSentence = -1;

  private References(AnalyzedArticle article) {
    this.article = article;
    this.people = article.view(People.class, People::of);
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = new Humans(article);
    this.speakers = new Speakers(article);
  }

  static List<Reference> of(AnalyzedArticle article) {
    References references = new References(article);
    for (Sentence sentence : article.sentences()) {
      if (!sentence.isHeadline()) {
        references.read(sentence);
      }
    }
    return references.found;
  }

  private void read(Sentence sentence) {
    for (Pronoun pronoun : Pronoun.in(sentence, article.grammar())) {
      Span quote = quotes.at(pronoun.span().start());
      Reference reference = quote == null ? outside(pronoun) : inside(pronoun, quote);
      if (reference != null) {
        found.add(reference);
      }
    }
    before.add(sentence);
    Speakers.Speaker now = speakers.of(sentence);
    if (now.speaks() && !now.same()) {
      speaker = now.person();
      speakerSentence = before.size() - 1;
    }
  }

  private @Nullable Reference outside(Pronoun pronoun) {
    Sentence sentence = pronoun.sentence();
    List<Human> earlier =
        humans.in(sentence, pronoun.span().start()).stream()
            .filter(h -> h.first() < pronoun.index())
            .toList();
    if (!earlier.isEmpty()) {
      boolean open = hasBothGenders(pronoun) || (!pronoun.isSubject() && afterUnknown(sentence));
      Reference reference = open ? null : reference(pronoun, earlier);
      return reference == null || pronoun.isSubject()
          ? reference
          : reference.besides(recent(sentence));
    }
    if (!pronoun.isSubject()) {
      return null;
    }
    boolean says = speakers.speaks(sentence, pronoun.index());
    if (says && lastSpoke(sentence.paragraph())) {
      return spoken(pronoun);
    }
    return says || opensSentence(pronoun) ? fromBefore(pronoun) : null;
  }

  /** “She called his arrest”: two people are spoken of. */
  private boolean hasBothGenders(Pronoun pronoun) {
    return Pronoun.in(pronoun.sentence(), article.grammar()).stream()
        .anyMatch(p -> p.gender() != pronoun.gender() && !quotes.isQuoted(p.span().start()));
  }

  /** Whether a name nearby may be that of somebody else. */
  private boolean afterUnknown(Sentence sentence) {
    return people.hasUnknownName(sentence)
        || before.subList(Math.max(0, before.size() - RECENT), before.size()).stream()
            .anyMatch(people::hasUnknownName);
  }

  /** Everybody named in the sentences just before. */
  private List<Person> recent(Sentence sentence) {
    List<Person> recent = new ArrayList<>();
    for (Sentence last : before.subList(Math.max(0, before.size() - RECENT), before.size())) {
      people.in(last).forEach(m -> recent.add(people.personOf(m)));
    }
    people.in(sentence).forEach(m -> recent.add(people.personOf(m)));
    return recent;
  }

  /** At the head, or after a short adverbial: “On Monday, he”. */
  private static boolean opensSentence(Pronoun pronoun) {
    return pronoun.index() == 0
        || (pronoun.index() <= 4 && pronoun.sentence().lower(pronoun.index() - 1).equals(","));
  }

  /** Whether the sentence before, or the paragraph before, ends with somebody speaking. */
  private boolean lastSpoke(Paragraph paragraph) {
    if (speakerSentence < 0) {
      return false;
    }
    Sentence last = before.get(before.size() - 1);
    return !last.paragraph().equals(paragraph) || speakerSentence == before.size() - 1;
  }

  /** Whoever spoke last goes on, certainly so where nobody else was named since. */
  private @Nullable Reference spoken(Pronoun pronoun) {
    if (speaker == null) {
      return null;
    }
    Set<Object> others = new LinkedHashSet<>();
    for (Sentence sentence : before.subList(speakerSentence, before.size())) {
      for (Human human : humans.in(sentence, outsideOffset(sentence))) {
        if (!Objects.equals(human.person(), speaker)) {
          others.add(human);
        }
      }
    }
    boolean near = before.size() - speakerSentence <= 3;
    boolean sameParagraph =
        before.get(speakerSentence).paragraph().equals(pronoun.sentence().paragraph());
    return others.isEmpty() || (near && sameParagraph && opensSentence(pronoun))
        ? new Reference(pronoun, others.isEmpty(), List.of(speaker), List.of())
        : null;
  }

  /** The last sentence that names anybody: in this paragraph, or the paragraph before. */
  private @Nullable Reference fromBefore(Pronoun pronoun) {
    Paragraph paragraph = pronoun.sentence().paragraph();
    List<Human> group = new ArrayList<>();
    Paragraph reached = paragraph;
    for (int i = before.size() - 1; i >= 0; i--) {
      Sentence sentence = before.get(i);
      boolean left = !sentence.paragraph().equals(reached);
      if (left && (!group.isEmpty() || !reached.equals(paragraph))) {
        break;
      }
      reached = sentence.paragraph();
      group.addAll(humans.in(sentence, outsideOffset(sentence)));
      if (!group.isEmpty() && reached.equals(paragraph)) {
        break;
      }
    }
    return reference(pronoun, group);
  }

  /** Inside a quotation only whom it is said to be about, or whom its last sentence is about. */
  private @Nullable Reference inside(Pronoun pronoun, Span quote) {
    Person about = subjectOf(pronoun.sentence().paragraph());
    List<Human> group = new ArrayList<>();
    for (Human human : humans.in(pronoun.sentence(), pronoun.span().start())) {
      if (human.first() < pronoun.index()) {
        group.add(human);
      }
    }
    Sentence last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean goesOn = group.isEmpty() && opensSentence(pronoun) && pronoun.isSubject();
    if (goesOn && last != null && last.span().end() > quote.start()) {
      group.addAll(humans.in(last, pronoun.span().start()));
    }
    if (about == null) {
      return reference(pronoun, group);
    }
    boolean nobodyElse =
        group.stream().allMatch(h -> h.person() == null || about.equals(h.person()));
    return nobodyElse ? new Reference(pronoun, true, List.of(about), List.of()) : null;
  }

  /** The person of “..., Shin said of Fajar Pamungkas”. */
  private @Nullable Person subjectOf(Paragraph paragraph) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph().equals(paragraph)) {
        for (Mention mention : people.in(sentence)) {
          String of = sentence.lower(mention.first() - 1);
          boolean about = of.equals("of") || of.equals("about");
          boolean said =
              Set.of("said", "says", "told", "commented")
                  .contains(sentence.lower(mention.first() - 2));
          if (about && said && !quotes.isQuoted(mention.span().start())) {
            return people.personOf(mention);
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Reference reference(Pronoun pronoun, List<Human> group) {
    Set<Person> persons = new LinkedHashSet<>();
    boolean subject = false;
    for (Human human : group) {
      if (human.person() == null) {
        return null;
      }
      persons.add(human.person());
      subject |= human.subject();
    }
    return persons.isEmpty() || !subject
        ? null
        : new Reference(pronoun, persons.size() == 1, List.copyOf(persons), List.of());
  }

  /** An offset of the sentence that lies in no quotation, or its end. */
  private int outsideOffset(Sentence sentence) {
    for (var token : sentence.tokens()) {
      if (!quotes.isQuoted(token.start())) {
        return token.start();
      }
    }
    return sentence.paragraph().span().end();
  }
}
