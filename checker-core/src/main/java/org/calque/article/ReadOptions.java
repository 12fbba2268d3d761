package org.calque.article;

import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of all articles of a run; what is null is looked for in the article.
 *
 * @param language BCP 47 code
 * @param origin {@code human}, {@code translated}, or the code of the language translated from
 * @param fields the names under which a feed keeps an article's parts
 * @param lexicon where the wordings of disclaimers and site furniture are looked up
 */
public record ReadOptions(
    @Nullable String language, @Nullable String origin, FeedFields fields, Lexicon lexicon) {

  public static final ReadOptions DEFAULT = new ReadOptions(null, null);

  public ReadOptions(@Nullable String language, @Nullable String origin) {
    this(language, origin, FeedFields.DEFAULT, Lexicon.bundled());
  }

  public ReadOptions withFields(FeedFields newFields) {
    return new ReadOptions(language, origin, newFields, lexicon);
  }

  public ReadOptions withLexicon(Lexicon newLexicon) {
    return new ReadOptions(language, origin, fields, newLexicon);
  }
}
