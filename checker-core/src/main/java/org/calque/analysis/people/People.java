package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article and where it names them: {@code article.view(People.class,
 * People::of)}.
 */
public final class People {

  private final List<Person> persons;
  private final IdentityHashMap<Mention, Person> byMention = new IdentityHashMap<>();
  private final Map<Sentence, List<Mention>> bySentence = new HashMap<>();
  private final Map<Sentence, List<TitleUse>> bareTitles;
  private final Set<Sentence> strangers = new HashSet<>();

  private People(
      List<Person> persons, List<Mention> names, Map<Sentence, List<TitleUse>> bareTitles) {
    this.persons = List.copyOf(persons);
    this.bareTitles = bareTitles;
    for (Person person : persons) {
      for (Mention mention : person.mentions()) {
        byMention.put(mention, person);
        bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
      }
    }
    Strangers unknown = new Strangers(names);
    for (Mention name : names) {
      if (unknown.mayBePerson(name) && !byMention.containsKey(name)) {
        strangers.add(name.sentence());
      }
    }
    bySentence.values().forEach(l -> l.sort((a, b) -> Integer.compare(a.first(), b.first())));
  }

  /** Reads all prose: the body first, then headlines by the names that the body has. */
  public static People of(AnalyzedArticle article) {
    MentionFinder finder = new MentionFinder(article.lexicon(), article.grammar());
    Map<Sentence, List<TitleUse>> bare = new HashMap<>();
    List<Mention> names = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.isHeadline()) {
        names.addAll(finder.find(sentence, bare.computeIfAbsent(sentence, s -> new ArrayList<>())));
      }
    }
    HeadlineNames headlines = new HeadlineNames(article.lexicon(), names);
    List<Mention> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.isHeadline()) {
        all.addAll(headlines.find(sentence));
      }
    }
    all.addAll(names);
    GivenNames given = article.lexicon().view(GivenNames.class, GivenNames::new);
    return new People(new PersonLinker(given, article.grammar()).link(all), names, bare);
  }

  /** In the order of their first mention. */
  public List<Person> persons() {
    return persons;
  }

  /** The mentions of persons in a sentence, in order. */
  public List<Mention> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Titles that stand without a name in a sentence: “the president”. */
  public List<TitleUse> bareTitles(Sentence sentence) {
    return bareTitles.getOrDefault(sentence, List.of());
  }

  /** Whether a sentence has a full name of which nothing says whether it is a person's. */
  public boolean hasUnknownName(Sentence sentence) {
    return strangers.contains(sentence);
  }

  /** Whose mention it is. */
  public @Nullable Person personOf(Mention mention) {
    return byMention.get(mention);
  }

  /** The mention that ends at a token (one past its last), or null. */
  public @Nullable Mention endingAt(Sentence sentence, int end) {
    return in(sentence).stream().filter(m -> m.end() == end).findFirst().orElse(null);
  }

  /** The mention that begins, with its titles, at a token; or null. */
  public @Nullable Mention beginningAt(Sentence sentence, int first) {
    return in(sentence).stream().filter(m -> m.first() == first).findFirst().orElse(null);
  }
}
