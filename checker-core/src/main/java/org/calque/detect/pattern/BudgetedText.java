package org.calque.detect.pattern;

/**
 * Text that refuses to be read without end.
 *
 * <p>A regular expression can need time exponential in the text's length. Every step reads a
 * character, so a budget of reads bounds the time; it is counted, not timed, so that the same input
 * always gives the same result.
 */
final class BudgetedText implements CharSequence {

  /** The budget is spent: the expression backtracks without end. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("the expression backtracks without end", null, false, false);
    }
  }

  private final CharSequence text;
  private final Budget budget;

  /** Reads that are left, shared by all parts of one text. */
  private static final class Budget {
    private long left;

    Budget(long left) {
      this.left = left;
    }

    void spend() {
      if (--left < 0) {
        throw new Spent();
      }
    }
  }

  /** About a second's worth, whatever the text's length. */
  private static final long MOST_READS = 100_000_000;

  /** A text that may be read {@code readsPerCharacter} times its length, and a little more. */
  BudgetedText(CharSequence text, int readsPerCharacter) {
    this(
        text, new Budget(Math.min(MOST_READS, 10_000L + (long) readsPerCharacter * text.length())));
  }

  private BudgetedText(CharSequence text, Budget budget) {
    this.text = text;
    this.budget = budget;
  }

  @Override
  public char charAt(int index) {
    budget.spend();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BudgetedText(text.subSequence(start, end), budget);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
