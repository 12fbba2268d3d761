package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions are one person: full names first, then single names by the full names that
 * hold them, at last what is nearly the same and otherwise unexplained.
 */
final class PersonLinker {

  /** A person in the making. */
  private static final class Draft {
    final List<Mention> mentions = new ArrayList<>();
    List<String> longest = List.of();
    final Set<String> keys = new HashSet<>();

    void add(Mention mention) {
      mentions.add(mention);
      List<String> parts = mention.name().keys();
      keys.addAll(parts);
      if (parts.size() > longest.size()) {
        longest = parts;
      }
    }
  }

  private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

  private final GivenNames given;
  private final Grammar grammar;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Mention, Draft> linked = new LinkedHashMap<>();

  PersonLinker(GivenNames given, Grammar grammar) {
    this.given = given;
    this.grammar = grammar;
  }

  /** Persons in the order of their first mention; names that are nobody's are left out. */
  List<Person> link(List<Mention> names) {
    names.stream().filter(m -> m.evident() && m.name().isFull()).forEach(this::linkFull);
    names.stream().filter(m -> m.evident() && !m.name().isFull()).forEach(m -> linkSingle(m, true));
    names.stream().filter(m -> !m.evident()).forEach(this::linkUnknown);
    List<Person> people = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Mention> ordered = names.stream().filter(m -> linked.get(m) == draft).toList();
      people.add(new Person(fullName(ordered), ordered));
    }
    people.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
    return people;
  }

  private static String fullName(List<Mention> mentions) {
    Name best = mentions.get(0).name();
    for (Mention mention : mentions) {
      best = mention.name().parts().size() > best.parts().size() ? mention.name() : best;
    }
    StringBuilder text = new StringBuilder();
    best.parts().forEach(p -> text.append(text.isEmpty() ? "" : " ").append(p.text()));
    return text.toString();
  }

  private void linkFull(Mention mention) {
    List<String> keys = mention.name().keys();
    for (Draft draft : drafts) {
      if (isPartOf(keys, draft.longest) || isPartOf(draft.longest, keys)) {
        put(mention, draft);
        return;
      }
    }
    for (Draft draft : drafts) {
      if (isVariant(keys, draft.longest) && !hasOwnIntroduction(mention)) {
        put(mention, draft);
        return;
      }
    }
    put(mention, null);
  }

  private void linkSingle(Mention mention, boolean isPerson) {
    String key = mention.name().keys().get(0);
    List<Draft> holders = drafts.stream().filter(d -> d.keys.contains(key)).toList();
    if (holders.isEmpty()) {
      holders = drafts.stream().filter(d -> Nicknames.isOf(key, d.longest)).toList();
    }
    if (holders.isEmpty() && isUnknownWord(mention.name().parts().get(0))) {
      holders = drafts.stream().filter(d -> hasNear(d, key)).toList();
    }
    if (holders.isEmpty() && grammar.tags(mention.name().parts().get(0).text()).isEmpty()) {
      holders = drafts.stream().filter(d -> hasTypo(d, key)).toList();
    }
    if (holders.size() == 1) {
      put(mention, holders.get(0));
    } else if (holders.isEmpty() && isPerson) {
      put(mention, null);
    }
  }

  private boolean isUnknownWord(Name.Part part) {
    return given.has(part.key()) || NAME_TAGS.containsAll(grammar.tags(part.text()));
  }

  private void linkUnknown(Mention mention) {
    List<String> keys = mention.name().keys();
    if (!mention.name().isFull()) {
      linkSingle(mention, false);
      return;
    }
    for (Draft draft : drafts) {
      boolean same = isPartOf(keys, draft.longest) || opensOrEnds(keys, draft.longest);
      if (same || isVariant(keys, draft.longest)) {
        put(mention, draft);
        return;
      }
    }
  }

  private void put(Mention mention, @Nullable Draft into) {
    Draft draft = into;
    if (draft == null) {
      draft = new Draft();
      drafts.add(draft);
    }
    draft.add(mention);
    linked.put(mention, draft);
  }

  /** Whether all parts stand in the longer name, in order. */
  private static boolean isPartOf(List<String> shorter, List<String> longer) {
    int next = 0;
    for (String part : longer) {
      if (next < shorter.size() && shorter.get(next).equals(part)) {
        next++;
      }
    }
    return next == shorter.size() && next > 1;
  }

  /** A full name around the single one that a person goes by. */
  private static boolean opensOrEnds(List<String> full, List<String> known) {
    return known.size() == 1
        && (full.get(0).equals(known.get(0)) || full.get(full.size() - 1).equals(known.get(0)));
  }

  /** The same name but for the spelling of one part: Gilang Ramdhan, Gilang Ramadhan. */
  private boolean isVariant(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2) {
      return false;
    }
    int differing = -1;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing >= 0 && isSlip(a.get(differing), b.get(differing), differing == 0);
  }

  /** Brothers share a surname; two given names that both exist are two people. */
  private boolean isSlip(String a, String b, boolean isGivenName) {
    boolean bothKnown = given.has(a) && given.has(b);
    double limit = NameDistance.between(a, b);
    return NameDistance.near(a, b, isGivenName ? 0 : 0.4)
        && (!bothKnown || limit <= (isGivenName ? 0.25 : 0.5))
        && (!isGivenName || limit <= 0.5);
  }

  /** A known given name is somebody else's unless it is the same by sound. */
  private boolean hasNear(Draft draft, String key) {
    double limit = given.has(key) ? 0.5 : 1;
    return draft.keys.stream()
        .anyMatch(
            k ->
                k.length() > 4
                    && NameDistance.near(k, key, -0.2)
                    && NameDistance.between(k, key) <= limit);
  }

  /** A word that no list knows, one letter away from a name of the article. */
  private boolean hasTypo(Draft draft, String key) {
    return !given.has(key) && draft.keys.stream().anyMatch(k -> NameDistance.isTypo(k, key));
  }

  private static boolean hasOwnIntroduction(Mention mention) {
    return mention.apposition() != null;
  }
}
