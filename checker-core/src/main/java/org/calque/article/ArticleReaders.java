package org.calque.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats that can be read, by the endings of file names. */
public final class ArticleReaders {

  private static final List<ArticleReader> READERS =
      List.of(new TextReader(), new MarkdownReader(), new HtmlReader(), new JsonReader());

  /** The endings, for messages. */
  public static final String ENDINGS = ".txt, .md, .html, .json, .jsonl";

  private ArticleReaders() {}

  /** The reader of a file, or null where its ending names no format of articles. */
  public static @Nullable ArticleReader of(String fileName) {
    for (ArticleReader reader : READERS) {
      if (reader.reads(fileName)) {
        return reader;
      }
    }
    return null;
  }
}
