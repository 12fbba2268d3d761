package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Collects the names of a sentence with their titles, and says which are persons by themselves. */
final class MentionFinder {

  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

  private final Titles titles;
  private final NameWords words;
  private final GivenNames given;
  private final Places places;
  private final Grammar grammar;
  private final NameReader reader;
  private final Surroundings surroundings;

  MentionFinder(Lexicon lexicon, Grammar grammar) {
    this.titles = lexicon.view(Titles.class, Titles::new);
    this.words = lexicon.view(NameWords.class, NameWords::new);
    this.given = lexicon.view(GivenNames.class, GivenNames::new);
    this.places = lexicon.view(Places.class, Places::new);
    this.grammar = grammar;
    this.reader = new NameReader(titles, words, given, places, grammar);
    this.surroundings = new Surroundings(titles, words, grammar);
  }

  /** All names of a sentence, persons or not; titles without a name go to {@code bare}. */
  List<Mention> find(Sentence sentence, List<TitleUse> bare) {
    List<Mention> mentions = new ArrayList<>();
    List<TitleUse> pending = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      TitleUse title = titleAt(sentence, i);
      if (title != null) {
        pending.add(title);
        i = title.end();
        continue;
      }
      Name name = reader.at(sentence, i);
      if (name != null) {
        addIfPossible(name, pending, mentions);
        i = name.end();
      } else {
        bare.addAll(pending);
        i++;
      }
      pending.clear();
    }
    bare.addAll(pending);
    return mentions;
  }

  /** A given name that is also a title (Dean, Earl) is a name where another name follows. */
  private @Nullable TitleUse titleAt(Sentence sentence, int index) {
    TitleUse title = titles.at(sentence, index);
    boolean alsoName =
        title != null
            && title.end() == index + 1
            && sentence.token(index).isCapitalised()
            && given.has(sentence.lower(index))
            && !sentence.lower(index - 1).equals("the");
    return alsoName ? null : title;
  }

  /** A full name with the word of a body or a place in it is nobody's, and so is a country's. */
  private void addIfPossible(Name name, List<TitleUse> before, List<Mention> mentions) {
    boolean possible = isPossible(name, !before.isEmpty());
    boolean country = places.has(name.parts()) && !given.has(name.parts().get(0).key());
    if (possible || !(name.isFull() || country)) {
      mentions.add(mention(name, before, possible));
    }
  }

  private Mention mention(Name name, List<TitleUse> before, boolean possible) {
    Sentence sentence = name.sentence();
    int first = before.isEmpty() ? name.first() : before.get(0).first();
    TitleUse apposition = possible ? surroundings.apposition(sentence, first, name.end()) : null;
    boolean evident = possible && isEvident(name, before, apposition, first);
    return new Mention(name, before, apposition, evident);
  }

  /**
   * Park, Hill and West are surnames too: after a title all but the last part may be such words.
   */
  private boolean isPossible(Name name, boolean titled) {
    Name.Part last = name.parts().get(name.parts().size() - 1);
    for (Name.Part part : name.parts()) {
      boolean counts = !titled || part.equals(last);
      if (counts && words.isNoPerson(part.key()) && !given.has(part.key())) {
        return false;
      }
    }
    Sentence sentence = name.sentence();
    boolean somebody = titled || given.has(name.parts().get(0).key());
    boolean place =
        places.has(name.parts())
            || name.parts().stream().allMatch(p -> places.has(List.of(p)))
            || (!somebody && name.parts().stream().anyMatch(p -> places.has(List.of(p))));
    return !place && !sentence.lower(name.first() - 1).equals("the");
  }

  private boolean isEvident(
      Name name, List<TitleUse> before, @Nullable TitleUse apposition, int first) {
    Sentence sentence = name.sentence();
    boolean looksLikeName = name.isFull() || isUnknownWord(name.parts().get(0));
    if (!before.isEmpty()) {
      return looksLikeName || !before.get(before.size() - 1).title().lower();
    }
    boolean isGiven = given.has(name.parts().get(0).key());
    if (name.isFull() && isGiven) {
      return true;
    }
    boolean told =
        surroundings.isAgedOrRelative(sentence, name.end())
            || surroundings.followsPersonNoun(sentence, first)
            || (isGiven && surroundings.precedesPersonNoun(sentence, name.end()))
            || (apposition != null && (name.isFull() || isClose(name, apposition)));
    return (looksLikeName && told)
        || ((name.isFull() || isGiven) && surroundings.speaks(sentence, first, name.end()));
  }

  /** For a single name the title must stand at the comma: places have appositions too. */
  private static boolean isClose(Name name, TitleUse title) {
    return title.first() > name.end()
        ? title.first() <= name.end() + 2
        : title.end() == name.first() - 1;
  }

  /** Whether the dictionary has the word as a name only, or not at all. */
  private boolean isUnknownWord(Name.Part part) {
    return given.has(part.key()) || NAME_TAGS.containsAll(grammar.tags(part.text()));
  }
}
