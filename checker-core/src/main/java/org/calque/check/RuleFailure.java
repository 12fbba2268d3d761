package org.calque.check;

/**
 * A rule that gave up on an article.
 *
 * @param rule the rule's id
 */
public record RuleFailure(String rule, Throwable cause) {

  /** What happened, in a clause. */
  String reason() {
    return "the rule " + rule + " gave up: " + Failures.shortly(cause);
  }
}
