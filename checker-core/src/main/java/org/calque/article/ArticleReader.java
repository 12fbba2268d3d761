package org.calque.article;

import java.util.List;
import java.util.function.Consumer;

/** Reads the articles of one file format. */
public interface ArticleReader {

  /** Whether the reader takes files of this name, judged by its ending. */
  boolean reads(String fileName);

  /**
   * The file's articles: one, or for a feed several.
   *
   * @param path the file as the user named it
   * @param raw the decoded file without byte-order mark
   * @param problems told of each entry of a feed that cannot be read while the others can
   * @throws ArticleException where the file is not what its ending says
   */
  List<Article> read(
      String path, String raw, ReadOptions options, Consumer<ArticleException> problems)
      throws ArticleException;
}
