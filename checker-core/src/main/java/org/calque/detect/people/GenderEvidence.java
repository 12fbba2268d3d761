package org.calque.detect.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.GenderWords;
import org.calque.analysis.people.GivenNames;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.Name;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.TitleUse;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/** What an article says of a person's gender besides pronouns: titles, nouns, the given name. */
final class GenderEvidence {

  /**
   * One sign.
   *
   * @param weight 10 for what the text says, less for what a name suggests
   */
  record Sign(Gender gender, int weight, Span span) {}

  private static final int SAID = 10;
  private static final int GIVEN_NAME = 5;
  private static final int LATER_NAME = 1;
  private static final int LATER_ENDING = 4;
  private static final int LONGEST_PHRASE = 8;
  private static final Set<String> ENDS_NOUN =
      Set.of(",", ".", "of", "to", "who", "and", "in", "from", "with", "at", "for", ")", ";", "");
  private static final Set<String> BREAKS =
      Set.of(",", ".", ";", ":", "\"", "“", "”", "(", ")", "'s", "'", "whose", "his", "her", "and");
  private static final Set<String> COPULAS = Set.of("is", "was", "became", "becomes");
  private static final Set<String> KIN =
      Set.of("wife", "husband", "girlfriend", "boyfriend", "widow", "widower");

  private final Grammar grammar;
  private final GenderWords words;
  private final GivenNames given;

  GenderEvidence(AnalyzedArticle article) {
    this.grammar = article.grammar();
    this.words = article.lexicon().view(GenderWords.class, GenderWords::new);
    this.given = article.lexicon().view(GivenNames.class, GivenNames::new);
  }

  List<Sign> of(Person person) {
    List<Sign> signs = new ArrayList<>();
    for (Mention mention : person.mentions()) {
      for (TitleUse title : mention.titles()) {
        Gender gender = gender(title);
        if (gender != null) {
          signs.add(new Sign(gender, SAID, title.span()));
        }
      }
      addIfPresent(before(mention), signs);
      addIfPresent(after(mention), signs);
      addIfPresent(kin(mention), signs);
    }
    addIfPresent(name(person.introduction().name()), signs);
    return signs;
  }

  /** What the noun itself says: “the woman”. */
  List<Sign> of(Human human) {
    Span noun = human.sentence().token(human.first()).span();
    return human.said() == null ? List.of() : List.of(new Sign(human.said(), SAID, noun));
  }

  private static void addIfPresent(@Nullable Sign sign, List<Sign> signs) {
    if (sign != null) {
      signs.add(sign);
    }
  }

  /** Machines write chairman and spokesman for anybody. */
  private @Nullable Gender gender(TitleUse title) {
    String last = title.sentence().lower(title.end() - 1);
    return last.endsWith("man") ? words.certain(last) : title.title().gender();
  }

  /** “actress Dian”, “her husband, Budi”. */
  private @Nullable Sign before(Mention mention) {
    Sentence sentence = mention.sentence();
    int last = mention.first() - 1;
    last = sentence.lower(last).equals(",") ? last - 1 : last;
    Gender gender = last < 0 ? null : words.certain(sentence.lower(last));
    return gender == null ? null : new Sign(gender, SAID, sentence.span(last, last));
  }

  /** “Dian, the first woman to hold the post”, “Dian is a mother of two”. */
  private @Nullable Sign after(Mention mention) {
    Sentence sentence = mention.sentence();
    int from = mention.end() + 1;
    String link = sentence.lower(mention.end());
    if (!link.equals(",") && !COPULAS.contains(link)) {
      return null;
    }
    boolean aged = sentence.lower(from).matches("\\d+") && sentence.lower(from + 1).equals(",");
    from = aged ? from + 2 : from;
    for (int i = from; i < sentence.size() && i < from + LONGEST_PHRASE; i++) {
      String word = sentence.lower(i);
      Gender gender = words.certain(word);
      if (gender != null) {
        boolean head =
            ENDS_NOUN.contains(sentence.lower(i + 1)) && !sentence.token(i).isCapitalised();
        return head ? new Sign(gender, SAID, sentence.span(i, i)) : null;
      }
      if (BREAKS.contains(word)
          || word.equals("of")
          || sentence.token(i).isCapitalised()
          || (link.equals(",") && grammar.tags(word).contains("VBD"))) {
        return null;
      }
    }
    return null;
  }

  /** Whose husband is named is a woman. */
  private @Nullable Sign kin(Mention mention) {
    Sentence sentence = mention.sentence();
    int noun = mention.end() + 1;
    boolean owned =
        mention.end() < sentence.size()
            && sentence.token(mention.end()).isPossessive()
            && KIN.contains(sentence.lower(noun));
    Gender gender = owned ? words.of(sentence.lower(noun)) : null;
    return gender == null ? null : new Sign(gender.other(), SAID, sentence.span(noun, noun));
  }

  private @Nullable Sign name(Name name) {
    int last = name.parts().size() - 1;
    for (int i = 0; i <= last; i++) {
      Gender gender = given.gender(name.parts().get(i).key());
      if (gender != null) {
        boolean surname = i > 0 && i == last && !(gender == Gender.FEMALE && isShared(name, i));
        return new Sign(gender, surname ? LATER_NAME : GIVEN_NAME, name.span());
      }
    }
    for (int i = 0; i <= last; i++) {
      Gender gender = given.genderByEnding(name.parts().get(i).key());
      if (gender != null) {
        return new Sign(gender, i == 0 ? GIVEN_NAME : weightOfLaterEnding(gender), name.span());
      }
    }
    return null;
  }

  /** Sri Hartini, Nur Aini: the names before are borne by men and women. */
  private boolean isShared(Name name, int before) {
    return name.parts().subList(0, before).stream().allMatch(p -> given.has(p.key()));
  }

  /** A daughter may bear her father's name; no man bears one that ends like a woman's. */
  private static int weightOfLaterEnding(Gender gender) {
    return gender == Gender.FEMALE ? LATER_ENDING : LATER_NAME;
  }
}
