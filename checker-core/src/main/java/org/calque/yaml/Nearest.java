package org.calque.yaml;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant to write. */
public final class Nearest {

  private Nearest() {}

  /** {@code ; did you mean “severity”?}, or nothing where no known name is near. */
  public static String hint(String written, Iterable<String> known) {
    String best = "";
    int least = limit(written) + 1;
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    for (String name : known) {
      int edits = distance.apply(written, name);
      if (edits < least) {
        least = edits;
        best = name;
      }
    }
    return best.isEmpty() ? "" : "; did you mean “" + best + "”?";
  }

  /** A third of the letters may be wrong, at least two. */
  private static int limit(String written) {
    return Math.max(2, written.length() / 3);
  }
}
