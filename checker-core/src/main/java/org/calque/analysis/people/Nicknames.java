package org.calque.analysis.people;

import java.util.List;

/**
 * Short names that Indonesian news makes of full ones: the first letters (SBY, Susilo Bambang
 * Yudhoyono) and the beginnings (Jokowi, Joko Widodo).
 */
final class Nicknames {

  private static final int SHORTEST_PIECE = 2;

  private Nicknames() {}

  /** Whether the key may be short for a full name, given as keys. */
  static boolean isOf(String key, List<String> full) {
    return full.size() > 1 && (isInitials(key, full) || isBlend(key, full));
  }

  private static boolean isInitials(String key, List<String> full) {
    if (key.length() != full.size() || key.length() < 3) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (full.get(i).charAt(0) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The whole first name and the beginning of the next: joko + wi(dodo). */
  private static boolean isBlend(String key, List<String> full) {
    String first = full.get(0);
    String second = full.get(1);
    if (first.length() < 3 || !key.startsWith(first)) {
      return false;
    }
    String rest = key.substring(first.length());
    return rest.length() >= SHORTEST_PIECE && second.startsWith(rest);
  }
}
