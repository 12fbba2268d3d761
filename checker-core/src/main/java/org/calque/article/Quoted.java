package org.calque.article;

/** Tells speech from the page's own words. */
final class Quoted {

  private static final String OPENERS = "\"'“‘«„「『";

  private Quoted() {}

  /** Whether a sentence begins with a quotation mark: then somebody else says it. */
  static boolean opens(String sentence) {
    return !sentence.isEmpty() && OPENERS.indexOf(sentence.charAt(0)) >= 0;
  }
}
