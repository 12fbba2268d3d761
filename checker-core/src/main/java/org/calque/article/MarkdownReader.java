package org.calque.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown, with or without YAML front matter. */
public final class MarkdownReader implements ArticleReader {

  /** No article nests deeper; a file that does was made to exhaust the stack. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  @Override
  public List<Article> read(
      String path, String raw, ReadOptions options, Consumer<ArticleException> problems)
      throws ArticleException {
    FrontMatter front = FrontMatter.read(path, raw);
    LayoutBuilder layout = new LayoutBuilder();
    front.layOut(raw, layout);
    PARSER.parse(raw.substring(front.end())).accept(new MarkdownLayout(raw, front.end(), layout));
    return List.of(ArticleBuilder.build(path, raw, layout.build(), options));
  }
}
