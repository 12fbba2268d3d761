package org.calque.analysis.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.analysis.Sentence;

/**
 * Full names of which nothing says whether a person bears them. A place (“in Tallo Baru”), a firm
 * (“PT Tirta Jaya”), a club (“Persik Mahakam coach Carlos Fuentealba”), a work in quotation marks
 * and what has an acronym are nobody, wherever else they stand in the article.
 */
final class Strangers {

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "across", "around", "into", "outside", "via", "throughout", "the");
  private static final Set<String> FIRMS = Set.of("pt", "cv", "ud", "pd", "rs", "bank");
  private static final Set<String> PLURAL = Set.of("are", "were", "have");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "'");

  private final Set<List<String>> nobody = new HashSet<>();

  Strangers(List<Mention> names) {
    for (int i = 0; i < names.size(); i++) {
      Mention name = names.get(i);
      Mention next = i + 1 < names.size() ? names.get(i + 1) : null;
      boolean owner =
          next != null && next.sentence().equals(name.sentence()) && next.first() == name.end();
      if (owner || isNobody(name)) {
        nobody.add(name.name().keys());
      }
    }
  }

  boolean mayBePerson(Mention name) {
    return name.name().isFull() && !nobody.contains(name.name().keys());
  }

  private static boolean isNobody(Mention name) {
    Sentence sentence = name.sentence();
    String before = sentence.lower(name.first() - 1);
    String after = sentence.lower(name.end());
    boolean quoted = QUOTES.contains(before) && QUOTES.contains(after);
    String inBrackets =
        name.end() + 1 < sentence.size() ? sentence.token(name.end() + 1).text() : "";
    boolean acronym = after.equals("(") && inBrackets.matches("\\p{Lu}{2,}");
    return BEFORE_PLACES.contains(before)
        || FIRMS.contains(name.name().parts().get(0).key())
        || PLURAL.contains(after)
        || quoted
        || acronym;
  }
}
