package org.calque.article;

import org.jspecify.annotations.Nullable;

/**
 * Where the text comes from: it decides what is suspected of it.
 *
 * @param machineTranslated whether the text is a machine's translation
 * @param sourceLanguage BCP 47 code of the language translated from, where known
 * @param evidence the disclaimer in {@link Article#text()} that says so, if the text itself does
 */
public record Origin(
    boolean machineTranslated, @Nullable String sourceLanguage, @Nullable Span evidence) {

  /** Nothing is known: only rules that hold for human prose speak. */
  public static final Origin UNKNOWN = new Origin(false, null, null);

  public static Origin translatedFrom(@Nullable String sourceLanguage) {
    return new Origin(true, sourceLanguage, null);
  }
}
