package org.calque.analysis.people;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far apart two spellings of one part of a name are: a weighted edit distance after
 * transliteration.
 *
 * <p>Cheap are the changes that spelling reforms and romanisations make: the Indonesian spelling of
 * 1947 and 1972 (oe/u, dj/j, tj/c, sj/sy, nj/ny, ch/kh), Arabic (sh/sy, q/k, dh/d, ou/u), Japanese
 * (Hepburn and Kunrei: shi/si, tsu/tu), and letters that Indonesian speech hardly tells apart
 * (f/p/v, z/s/j, i/y, an unstressed a).
 */
public final class NameDistance {

  private static final String[][] FOLDS = {
    {"oe", "u"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"dj", "j"},
    {"tj", "c"},
    {"sj", "s"},
    {"nj", "ny"},
    {"sy", "s"},
    {"sh", "s"},
    {"kh", "k"},
    {"dh", "d"},
    {"th", "t"},
    {"gh", "g"},
    {"ph", "f"},
    {"ck", "k"},
    {"q", "k"},
    {"ts", "t"},
    {"iy", "i"},
    {"x", "ks"}
  };
  private static final Set<String> CHEAP =
      Set.of(
          "ae", "ou", "ei", "ai", "iy", "jy", "sz", "jz", "fp", "fv", "bv", "bp", "gk", "vw", "dt",
          "kq", "ck", "lr", "eo", "cs", "hk");
  private static final Pattern OLD_CH = Pattern.compile("(?<=[aeiou])ch");
  private static final Pattern MOHAMMED = Pattern.compile("m[ou]c?h?amm?[aeo]d");
  private static final String SOFT = "aehy";

  private NameDistance() {}

  /** The form that spelling reforms leave alone, without doubled letters; keys in, key out. */
  public static String fold(String key) {
    String folded = MOHAMMED.matcher(key).matches() ? "muhamad" : key;
    folded = OLD_CH.matcher(folded).replaceAll("h");
    for (String[] fold : FOLDS) {
      folded = folded.replace(fold[0], fold[1]);
    }
    return folded.replaceAll("(.)\\1+", "$1");
  }

  /**
   * The distance: 0 for the same spelling, up to about 1 for what may be a slip, more for other
   * names.
   */
  public static double between(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    String left = fold(a);
    String right = fold(b);
    return left.equals(right) ? 0.25 : Math.min(edits(left, right), edits(a, b));
  }

  /**
   * Whether two spellings may stand for one name.
   *
   * @param slack 0 where nothing else speaks for it; more where the rest of the name agrees
   */
  public static boolean near(String a, String b, double slack) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 4 || Math.abs(a.length() - b.length()) > 3 || differInGender(a, b)) {
      return false;
    }
    double limit = shorter == 4 ? 0.5 : shorter == 5 ? 0.8 : 1.0;
    return between(a, b) <= limit + slack;
  }

  /** Whether one letter is lost, added, changed or out of order: a slip of the pen, not a sound. */
  public static boolean isTypo(String a, String b) {
    return Math.min(a.length(), b.length()) >= 4
        && a.charAt(0) == b.charAt(0)
        && !differInGender(a, b)
        && edits(a, b) <= 1;
  }

  /** Endings that make a man's and a woman's name, or two words: Putra/Putri, Hasan/Hasanah. */
  private static boolean differInGender(String a, String b) {
    int common = 0;
    while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    String left = a.substring(common);
    String right = b.substring(common);
    return ENDINGS.contains(left + "/" + right) || ENDINGS.contains(right + "/" + left);
  }

  private static final Set<String> ENDINGS =
      Set.of(
          "a/i", "o/a", "us/a", "/a", "/ah", "/s", "n/ti", "an/ati", "/e", "n/na", "/ne", "/i",
          "i/o", "/n", "/an", "/ian", "/son", "/ist", "/ism", "/ina", "/ini");

  private static double edits(String a, String b) {
    double[][] cost = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i + j == 0 ? 0 : best(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static double best(double[][] cost, String a, String b, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = Math.min(best, cost[i - 1][j] + drop(a, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + drop(b, j - 1));
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, cost[i - 1][j - 1] + swap(a.charAt(i - 1), b.charAt(j - 1)));
    }
    boolean transposed =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return transposed ? Math.min(best, cost[i - 2][j - 2] + 0.8) : best;
  }

  private static double drop(String word, int index) {
    return index > 0 && SOFT.indexOf(word.charAt(index)) >= 0 ? 0.5 : 1;
  }

  private static double swap(char a, char b) {
    if (a == b) {
      return 0;
    }
    String pair = a < b ? "" + a + b : "" + b + a;
    return CHEAP.contains(pair) ? 0.5 : 1;
  }
}
