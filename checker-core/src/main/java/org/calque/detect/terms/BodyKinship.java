package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calque.analysis.BodyMention;
import org.calque.analysis.Grammar;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/**
 * Whether two names may be renderings of one body: their heads are of one family and their subjects
 * the same words. Acronyms that differ prove two bodies, and so does a place in only one of them.
 */
final class BodyKinship {

  private static final Set<String> RANKS =
      Set.of(
          "national",
          "state",
          "central",
          "indonesia",
          "indonesian",
          "republic",
          "federal",
          "general");

  /** How many words two names must share before heads and words of the wider families count. */
  private static final int SHARED = 2;

  private final List<Set<String>> families = new ArrayList<>();
  private final List<Set<String>> wide = new ArrayList<>();
  private final List<Set<String>> loose = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Grammar grammar;

  /** Reads {@code lexicon.body-words} and the names of {@code lexicon.places}. */
  BodyKinship(Lexicon lexicon, Grammar grammar) {
    this.grammar = grammar;
    for (JsonNode table : lexicon.tables("lexicon.body-words")) {
      table.path("heads").forEach(row -> families.add(words(row)));
      table.path("wide-heads").forEach(row -> wide.add(words(row)));
      table.path("loose-subjects").forEach(row -> loose.add(words(row)));
    }
    for (JsonNode row : lexicon.rows("lexicon.places")) {
      places.add(row.path("name").asString("").toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static Set<String> words(JsonNode row) {
    Set<String> words = new LinkedHashSet<>();
    row.forEach(word -> words.add(word.asString("")));
    return words;
  }

  boolean isOneBody(BodyMention first, BodyMention later) {
    String one = first.acronym();
    String other = later.acronym();
    if (one != null && other != null) {
      return one.equals(other) && !contains(first, later) && !contains(later, first);
    }
    boolean kin = share(families, first.head(), later.head());
    if (kin && (first.subject().equals(later.subject()) || shortens(first, later))) {
      return true;
    }
    boolean wider = kin || share(wide, first.head(), later.head());
    return wider && agreeLoosely(first, later);
  }

  /** A longer form of the same name: Semarang's own Regional Disaster Management Agency. */
  private static boolean contains(BodyMention longer, BodyMention shorter) {
    return !longer.subject().equals(shorter.subject())
        && longer.head().equals(shorter.head())
        && longer.subject().containsAll(shorter.subject());
  }

  private static boolean share(List<Set<String>> groups, String a, String b) {
    return a.equals(b) || groups.stream().anyMatch(g -> g.contains(a) && g.contains(b));
  }

  /** All words but one are the same, and that one means nearly the same. */
  private boolean agreeLoosely(BodyMention first, BodyMention later) {
    Set<String> onlyFirst = new LinkedHashSet<>(first.subject());
    onlyFirst.removeAll(later.subject());
    Set<String> onlyLater = new LinkedHashSet<>(later.subject());
    onlyLater.removeAll(first.subject());
    long shared =
        first.subject().stream()
            .filter(later.subject()::contains)
            .filter(w -> !RANKS.contains(w) || w.equals("national"))
            .count();
    if (onlyFirst.isEmpty() && onlyLater.isEmpty()) {
      return shared >= SHARED;
    }
    return shared >= SHARED
        && onlyFirst.size() == 1
        && onlyLater.size() == 1
        && share(loose, onlyFirst.iterator().next(), onlyLater.iterator().next());
  }

  /**
   * <i>the Food Board</i> for <i>the National Food Agency</i>, <i>the Education Service</i> for
   * <i>the Bandung Education Office</i>: another head, and of the subject no more than the first
   * part behind rank and place. With the same head it would be a fair short form.
   */
  private boolean shortens(BodyMention first, BodyMention later) {
    List<String> whole =
        first.subject().stream().filter(w -> !RANKS.contains(w) && !isPlace(w)).toList();
    Set<String> part = later.subject();
    return !later.head().equals(first.head())
        && !whole.isEmpty()
        && part.contains(whole.get(0))
        && first.subject().containsAll(part);
  }

  private boolean isPlace(String word) {
    return places.contains(word) || grammar.tags(word).isEmpty();
  }
}
