package org.calque.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** HTML pages: the article's text, with language, date and address from the page's head. */
public final class HtmlReader implements ArticleReader {

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public List<Article> read(
      String path, String raw, ReadOptions options, Consumer<ArticleException> problems)
      throws ArticleException {
    LayoutBuilder layout = new LayoutBuilder();
    HtmlLayout.of(raw, layout);
    return List.of(ArticleBuilder.build(path, raw, layout.build(), options));
  }
}
