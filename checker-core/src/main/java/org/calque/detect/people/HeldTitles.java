package org.calque.detect.people;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.people.GivenNames;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.Title;
import org.calque.analysis.people.TitleUse;
import org.jspecify.annotations.Nullable;

/** Whether a title is a person's own, by what the article calls the person. */
final class HeldTitles {

  /** What somebody can both be and have: a lawyer has a lawyer. Compared by the last word. */
  private static final Set<String> MUTUAL =
      Set.of(
          "lawyer",
          "attorney",
          "adviser",
          "advisor",
          "aide",
          "deputy",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "assistant",
          "secretary",
          "staff",
          "staffer",
          "manager",
          "doctor",
          "physician",
          "surgeon",
          "editor",
          "teacher",
          "lecturer",
          "driver",
          "commander",
          "director",
          "producer",
          "investor",
          "owner",
          "founder",
          "player",
          "consultant",
          "accountant",
          "friend",
          "volunteer",
          "champion",
          "author",
          "designer",
          "engineer",
          "nurse",
          "pastor",
          "priest",
          "imam",
          "prosecutor",
          "judge",
          "envoy",
          "negotiator",
          "representative",
          "substitute",
          "investigator",
          "detective",
          "officer",
          "official",
          "guard",
          "rabbi",
          "bishop");

  /** Offices that a country, a region or a city has, and no person. */
  private static final Set<String> OF_PLACES =
      Set.of(
          "president",
          "prime minister",
          "regent",
          "mayor",
          "governor",
          "king",
          "queen",
          "emperor",
          "sultan",
          "chancellor",
          "pope",
          "deputy regent",
          "deputy mayor",
          "deputy governor",
          "vice president",
          "senator",
          "acting governor",
          "acting regent",
          "acting mayor",
          "crown prince",
          "speaker",
          "ambassador");

  private HeldTitles() {}

  /** Where the article calls the person by this title or by one that holds it; or null. */
  static @Nullable TitleUse held(Person person, TitleUse title) {
    if (isMutual(title.title()) && !isOddCapital(title)) {
      return null;
    }
    for (TitleUse own : person.titles()) {
      if (own.span().equals(title.span())) {
        continue;
      }
      if (isSame(own.title(), title.title())) {
        return own;
      }
    }
    return null;
  }

  /** <i>Suryani's Judge said</i>: somebody's judge would have a small letter. */
  private static boolean isOddCapital(TitleUse title) {
    return !title.sentence().isHeadline()
        && title.first() > 1
        && title.sentence().token(title.first()).isCapitalised()
        && title.sentence().token(title.first() - 1).isPossessive();
  }

  private static boolean isMutual(Title title) {
    String name = title.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean subordinate = name.startsWith("deputy") || name.startsWith("assistant");
    return (title.lower() && (subordinate || MUTUAL.contains(last)))
        || (MUTUAL.contains(last) && !name.contains(" "));
  }

  /** The same row, the same word in the source, or “Minister” for the Finance Minister. */
  private static boolean isSame(Title own, Title used) {
    String ownName = own.name().toLowerCase(Locale.ROOT);
    String usedName = used.name().toLowerCase(Locale.ROOT);
    return own.equals(used)
        || ownName.endsWith(" " + usedName)
        || usedName.endsWith(" " + ownName)
        || !Collections.disjoint(own.sources(), used.sources());
  }

  /**
   * Whether nobody but a place can have an official of this kind: then a person's name before it is
   * the official's own, unless the article gives the person another post.
   */
  static boolean canOnlyBeOwn(Person person, TitleUse title, GivenNames given) {
    boolean ofPlaces = OF_PLACES.contains(title.title().name().toLowerCase(Locale.ROOT));
    boolean otherwiseTitled =
        person.titles().stream().anyMatch(t -> !t.title().field().equals("civil"));
    Mention introduction = person.introduction();
    String first = introduction.name().parts().get(0).key();
    return ofPlaces && !otherwiseTitled && given.has(first);
  }
}
