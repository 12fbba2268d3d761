package org.calque.article;

import java.util.List;

/** Reads the articles of one file format. */
public interface ArticleReader {

  /** Whether the reader takes files of this name, judged by its ending. */
  boolean reads(String fileName);

  /**
   * The file's articles: one, or for a feed several.
   *
   * @param path the file as the user named it
   * @param raw the decoded file without byte-order mark
   * @throws ArticleException where the file is not what its ending says
   */
  List<Article> read(String path, String raw, ReadOptions options) throws ArticleException;
}
