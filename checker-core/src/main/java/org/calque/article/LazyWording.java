package org.calque.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One set wording, compiled when a text first holds a word of each of its pieces: compiling all of
 * them took a tenth of a short run, and few articles need more than three. Thread-safe.
 */
final class LazyWording {

  private final Wording wording;
  private final String notation;
  private final List<List<String>> needs;
  private final String before;
  private volatile @Nullable Pattern pattern;

  /**
   * @param before the regular expression of what may stand before the wording
   */
  LazyWording(Wording wording, String notation, String before) {
    this.wording = wording;
    this.notation = notation;
    this.needs = wording.needs(notation);
    this.before = before;
  }

  /** Whether a folded text begins with the wording. */
  boolean begins(String folded) {
    return isPossible(folded) && matcher(folded).lookingAt();
  }

  /** All places of the wording in a folded text; null where there can be none. */
  @Nullable Matcher in(String folded) {
    return isPossible(folded) ? matcher(folded) : null;
  }

  private boolean isPossible(String folded) {
    for (List<String> piece : needs) {
      if (piece.stream().noneMatch(folded::contains)) {
        return false;
      }
    }
    return true;
  }

  private Matcher matcher(String folded) {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(before + wording.regex(notation));
      pattern = known;
    }
    return known.matcher(folded);
  }
}
