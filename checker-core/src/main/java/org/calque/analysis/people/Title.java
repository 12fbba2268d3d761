package org.calque.analysis.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title, rank or occupation: one row of {@code lexicon.titles}.
 *
 * @param name the full English form
 * @param sources what it is in the language translated from
 * @param field the walk of life it belongs to: {@code state}, {@code military}, {@code sport} ...
 * @param lower whether it stands in lower case before a name: <i>coach Miguel Ferraz</i>
 * @param gender the gender of who bears it, where there is but one
 */
public record Title(
    String name, Set<String> sources, String field, boolean lower, @Nullable Gender gender) {

  public Title {
    sources = Set.copyOf(sources);
  }

  /** Whether it is a rank of army, navy, air force or police. */
  public boolean isRank() {
    return !lower && (field.equals("military") || field.equals("police"));
  }
}
