package org.calque.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text, with or without a header: YAML front matter, or {@code date 2023-12-28} before the
 * first word, as an archive's export writes it.
 */
public final class TextReader implements ArticleReader {

  private static final Pattern INLINE_DATE =
      Pattern.compile(
          "\\s{0,9}[Dd]ate:?\\s{1,9}(\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.+Z-]{1,30})?(?:\\s+|\\z)");

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public List<Article> read(
      String path, String raw, ReadOptions options, Consumer<ArticleException> problems)
      throws ArticleException {
    return read(path, raw, options);
  }

  /**
   * Reads the file's one article.
   *
   * @throws ArticleException where its header is not YAML
   */
  public List<Article> read(String path, String raw, ReadOptions options) throws ArticleException {
    FrontMatter front = FrontMatter.read(path, raw);
    LayoutBuilder layout = new LayoutBuilder();
    front.layOut(raw, layout);
    int body = front.end();
    Matcher date = INLINE_DATE.matcher(raw).region(body, raw.length());
    if (date.lookingAt() && Header.date(date.group(1)) != null) {
      layout.header("date", date.group(1));
      body = date.end();
    }
    PlainLayout.of(raw, body, layout);
    return List.of(ArticleBuilder.build(path, raw, layout.build(), options));
  }
}
