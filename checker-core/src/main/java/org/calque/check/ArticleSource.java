package org.calque.check;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.calque.article.Article;
import org.calque.article.ArticleException;

/** A file or a stream that holds articles; read when its turn comes, on any thread. */
public interface ArticleSource {

  /** The file as the user named it. */
  String path();

  /**
   * Reads its articles.
   *
   * @param problems told of each entry of a feed that cannot be read while the others can
   * @throws ArticleException where it is not what its name says; the message is ready to be printed
   */
  List<Article> read(Consumer<ArticleException> problems) throws ArticleException, IOException;

  /** Whether the user named it; what was merely found may turn out to hold no article. */
  default boolean wasNamed() {
    return true;
  }
}
