package org.calque.detect.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Clauses;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.GenderWords;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.NameWords;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.analysis.people.TitleUse;
import org.jspecify.annotations.Nullable;

/** Whom a sentence speaks of, named or not: everybody a pronoun may mean. */
final class Humans {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "my", "our", "your", "'s", "'", "this",
          "that", "another", "every", "each", "one", "former");
  private static final int REACH = 3;

  private final AnalyzedArticle article;
  private final People people;
  private final QuotedText quotes;
  private final NameWords words;
  private final GenderWords genders;
  private final Subjects subjects;
  private final Appositions appositions;

  Humans(AnalyzedArticle article) {
    this.article = article;
    this.people = article.view(People.class, People::of);
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.words = article.lexicon().view(NameWords.class, NameWords::new);
    this.genders = article.lexicon().view(GenderWords.class, GenderWords::new);
    this.subjects = new Subjects(words, article.grammar());
    this.appositions = new Appositions(article.grammar());
  }

  /** Those of a sentence, in order, on the same side of quotation marks as the offset. */
  List<Human> in(Sentence sentence, int sameSideAs) {
    Object side = quotes.at(sameSideAs);
    List<Human> humans = all(sentence);
    humans.removeIf(h -> !same(side, quotes.at(sentence.token(h.first()).start())));
    return humans;
  }

  /**
   * Whether whoever the possessive pronoun means is somebody else: in <i>said his daughter, Laras
   * Sutrisna,</i> the father is spoken of too.
   */
  boolean belongsTo(Human human, Gender owner) {
    Sentence sentence = human.sentence();
    String possessive = owner == Gender.FEMALE ? "her" : "his";
    for (int i = 0; i < human.first(); i++) {
      if (sentence.lower(i).equals(possessive)) {
        for (int noun = i + 1; noun <= Math.min(human.first(), i + REACH + 1); noun++) {
          boolean person =
              genders.of(sentence.lower(noun)) != null
                  || words.isPersonNoun(sentence.lower(noun))
                  || noun == human.first();
          if (person && (noun == human.first() || isAttachedFrom(sentence, noun, human.first()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Nothing but an apposition stands between a noun and the name that it goes with. */
  private boolean isAttachedFrom(Sentence sentence, int noun, int name) {
    for (int i = noun + 1; i < name; i++) {
      if (Clauses.isFinite(sentence, i, article.grammar())) {
        return false;
      }
    }
    return true;
  }

  /** Those of a sentence that have a name. */
  List<Human> named(Sentence sentence) {
    List<Human> humans = new ArrayList<>();
    for (Mention mention : people.in(sentence)) {
      humans.add(human(sentence, mention.first(), people.personOf(mention), null));
    }
    return humans;
  }

  /** Those of a sentence, quoted or not. */
  List<Human> all(Sentence sentence) {
    List<Human> humans = named(sentence);
    for (TitleUse title : people.bareTitles(sentence)) {
      if (isDetermined(sentence, title.first()) && !isAttached(sentence, title.first())) {
        Person holder = holder(title);
        humans.add(human(sentence, title.first(), holder, said(title)));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      addNoun(sentence, i, humans);
    }
    humans.sort(Comparator.comparingInt(Human::first));
    return humans;
  }

  private Human human(
      Sentence sentence, int first, @Nullable Person person, @Nullable Gender said) {
    return new Human(sentence, first, person, said, subjects.isSubject(sentence, first));
  }

  /** Machines write chairman and spokesman for anybody. */
  private @Nullable Gender said(TitleUse title) {
    String last = title.sentence().lower(title.end() - 1);
    return last.endsWith("man") ? genders.certain(last) : title.title().gender();
  }

  private static boolean same(@Nullable Object a, @Nullable Object b) {
    return a == null ? b == null : a.equals(b);
  }

  private void addNoun(Sentence sentence, int index, List<Human> humans) {
    String word = sentence.lower(index);
    boolean noun = genders.of(word) != null || words.isPersonNoun(word);
    boolean known = humans.stream().anyMatch(h -> h.first() == index);
    boolean stands = Human.ANYBODY.contains(word) || (noun && isDetermined(sentence, index));
    if (stands && !known && !isAttached(sentence, index)) {
      humans.add(human(sentence, index, null, genders.certain(word)));
    }
  }

  private static boolean isDetermined(Sentence sentence, int index) {
    int words = 0;
    for (int i = index - 1; i >= 0 && words < REACH; i--) {
      if (DETERMINERS.contains(sentence.lower(i))) {
        return true;
      }
      boolean hyphened = sentence.lower(i).equals("-") || sentence.lower(i + 1).equals("-");
      words += hyphened ? 0 : 1;
    }
    return false;
  }

  /** Whether the noun stands in apposition to a name, and so is no other person. */
  private boolean isAttached(Sentence sentence, int index) {
    return people.in(sentence).stream().anyMatch(m -> appositions.join(sentence, index, m));
  }

  /** “The president” is the person whom the article calls president, where there is but one. */
  private @Nullable Person holder(TitleUse title) {
    Person found = null;
    for (Person person : people.persons()) {
      if (HeldTitles.held(person, title) != null) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }
}
