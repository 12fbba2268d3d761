package org.calque.check;

import java.io.IOException;
import java.util.List;
import org.calque.article.Article;
import org.calque.article.ArticleException;

/** A file or a stream that holds articles; read when its turn comes, on any thread. */
public interface ArticleSource {

  /** The file as the user named it. */
  String path();

  /**
   * Reads its articles.
   *
   * @throws ArticleException where it is not what its name says; the message is ready to be printed
   */
  List<Article> read() throws ArticleException, IOException;
}
