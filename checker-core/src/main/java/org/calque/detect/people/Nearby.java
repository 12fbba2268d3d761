package org.calque.detect.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.GivenNames;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.jspecify.annotations.Nullable;

/** The sentences read so far, and whom they speak of outside quotations. */
final class Nearby {

  /** How many sentences back somebody is remembered well enough to be “she”. */
  private static final int RECENT = 4;

  private static final int NEAR = 3;

  private final GivenNames given;
  private final QuotedHumans quotedHumans;
  private final People people;
  private final QuotedText quotes;
  private final Humans humans;
  private final List<Sentence> read = new ArrayList<>();
  private final Map<Sentence, List<Human>> pronouns = new HashMap<>();

  Nearby(AnalyzedArticle article, Humans humans) {
    this.given = article.lexicon().view(GivenNames.class, GivenNames::new);
    this.people = article.view(People.class, People::of);
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = humans;
    this.quotedHumans = new QuotedHumans(article, humans);
  }

  void add(Sentence sentence) {
    read.add(sentence);
  }

  /** Remembers whom a pronoun means; null where it is not known. */
  void add(Pronoun pronoun, @Nullable Reference reference) {
    boolean known = reference != null && reference.certain() && reference.humans().size() == 1;
    Human meant = known && reference != null ? reference.humans().get(0) : null;
    Person person = meant == null ? null : meant.person();
    Human human =
        new Human(
            pronoun.sentence(),
            pronoun.index(),
            person,
            person == null ? pronoun.gender() : null,
            pronoun.isSubject());
    pronouns.computeIfAbsent(pronoun.sentence(), s -> new ArrayList<>()).add(human);
  }

  /** The pronouns of a sentence read so far whose person is known. */
  List<Human> meant(Sentence sentence) {
    return pronouns.getOrDefault(sentence, List.of()).stream()
        .filter(h -> h.person() != null && !quotes.isQuoted(h.start()))
        .toList();
  }

  int size() {
    return read.size();
  }

  List<Sentence> since(int index) {
    return read.subList(Math.max(0, index), read.size());
  }

  Sentence get(int index) {
    return read.get(index);
  }

  List<Human> in(Sentence sentence) {
    return humans.in(sentence, outsideOffset(sentence));
  }

  /** Whether a name nearby may be that of somebody else. */
  boolean hasUnknownName(Sentence now) {
    return people.hasUnknownName(now)
        || since(read.size() - NEAR).stream().anyMatch(people::hasUnknownName);
  }

  boolean isUnknownNamed(Sentence sentence) {
    return people.hasUnknownName(sentence);
  }

  /** Everybody named in the sentence and just before. */
  List<Human> named(Sentence now) {
    List<Human> named = new ArrayList<>();
    around(now, NEAR).forEach(s -> named.addAll(humans.named(s)));
    return named;
  }

  /** Everybody spoken of in the sentence and before it in its paragraph. */
  List<Human> inParagraph(Sentence now) {
    return everybody(now).stream()
        .filter(h -> h.sentence().paragraph().equals(now.paragraph()))
        .toList();
  }

  /** Everybody spoken of in the sentence and before it, in quotations too. */
  List<Human> everybody(Sentence now) {
    List<Human> all = new ArrayList<>();
    for (Sentence sentence : around(now, RECENT)) {
      all.addAll(humans.all(sentence));
      all.addAll(pronouns.getOrDefault(sentence, List.of()));
    }
    all.removeIf(Human::isAnybody);
    return all;
  }

  /** The pronouns in quotations just before: a speaker speaks of the subject of the story. */
  List<Human> quoted(Sentence now) {
    return pronouns(now).stream().filter(h -> quotes.isQuoted(h.start())).toList();
  }

  /** Whom quotations just before speak of: the next sentence may go on about them. */
  List<Human> spokenOf(Sentence now) {
    List<Human> all = new ArrayList<>();
    around(now, RECENT).forEach(s -> all.addAll(quotedHumans.in(s)));
    return all;
  }

  /** The pronouns of the sentence and just before it. */
  List<Human> pronouns(Sentence now) {
    List<Human> all = new ArrayList<>();
    around(now, RECENT).forEach(s -> all.addAll(pronouns.getOrDefault(s, List.of())));
    return all;
  }

  private List<Sentence> around(Sentence now, int sentences) {
    List<Sentence> around = new ArrayList<>(since(read.size() - sentences));
    around.add(now);
    return around;
  }

  /** Of the last sentence that speaks of anybody: in this paragraph, or the paragraph before. */
  List<Human> closest(Paragraph paragraph) {
    List<Human> group = new ArrayList<>();
    Paragraph reached = paragraph;
    for (int i = read.size() - 1; i >= 0; i--) {
      Sentence sentence = read.get(i);
      boolean left = !sentence.paragraph().equals(reached);
      if (left && (!group.isEmpty() || !reached.equals(paragraph))) {
        break;
      }
      reached = sentence.paragraph();
      if (opensWithStranger(sentence)) {
        return List.of();
      }
      group.addAll(in(sentence));
      group.addAll(meant(sentence));
      if (!group.isEmpty() && reached.equals(paragraph)) {
        break;
      }
    }
    return group;
  }

  /**
   * <i>Mulyati, a former midwife, thanked them</i>: somebody of one name whom nothing introduces.
   */
  private boolean opensWithStranger(Sentence sentence) {
    return given.has(sentence.lower(0)) && people.beginningAt(sentence, 0) == null;
  }

  boolean isQuoted(Sentence sentence) {
    return sentence.tokens().stream().allMatch(t -> quotes.isQuoted(t.start()));
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
