package org.calque.article;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of all articles of a run; what is null is looked for in the article.
 *
 * @param language BCP 47 code
 * @param origin {@code human}, {@code translated}, or the code of the language translated from
 */
public record ReadOptions(@Nullable String language, @Nullable String origin) {

  public static final ReadOptions DEFAULT = new ReadOptions(null, null);
}
