package org.calque.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON feeds: an article, a list of them, or an object that holds such a list; and JSON Lines, an
 * article a line. Bodies may be HTML. An article of several is named {@code feed.json#3}, one of
 * JSON Lines by its line.
 */
public final class JsonReader implements ArticleReader {

  private static final List<String> LISTS =
      List.of("items", "articles", "entries", "posts", "data", "results", "docs", "news");
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|ul|ol|li|span|a|strong|em|b|i|blockquote|article|section)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || isLines(name);
  }

  private static boolean isLines(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public List<Article> read(String path, String raw, ReadOptions options, Consumer<String> problems)
      throws ArticleException {
    List<Article> articles = new ArrayList<>();
    if (isLines(path)) {
      readLines(path, raw, options, problems, articles);
    } else {
      readFeed(path, raw, options, problems, articles);
    }
    if (articles.isEmpty()) {
      throw new ArticleException(
          path
              + ": no article found: none has one of the fields "
              + String.join(", ", options.fields().body())
              + "; name your own under “fields” in calque.yaml");
    }
    return articles;
  }

  private static void readLines(
      String path,
      String raw,
      ReadOptions options,
      Consumer<String> problems,
      List<Article> articles) {
    int line = 1;
    int from = 0;
    while (from < raw.length()) {
      int end = raw.indexOf('\n', from);
      end = end < 0 ? raw.length() : end;
      if (!raw.substring(from, end).isBlank()) {
        try {
          Object value = JsonTree.read(path, raw, from, end);
          add(path, String.valueOf(line), value, raw, options, articles);
        } catch (ArticleException e) {
          problems.accept(String.valueOf(e.getMessage()));
        }
      }
      from = end + 1;
      line++;
    }
  }

  private static void readFeed(
      String path,
      String raw,
      ReadOptions options,
      Consumer<String> problems,
      List<Article> articles)
      throws ArticleException {
    Object root = JsonTree.read(path, raw, 0, raw.length());
    List<?> entries = entries(root, options.fields());
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.size() == 1 && !(root instanceof List) ? "" : String.valueOf(i + 1);
      try {
        add(path, entry, entries.get(i), raw, options, articles);
      } catch (ArticleException e) {
        problems.accept(String.valueOf(e.getMessage()));
      }
    }
  }

  private static List<?> entries(@Nullable Object root, FeedFields fields) {
    if (root instanceof List<?> list) {
      return list;
    }
    if (root instanceof Map<?, ?> object) {
      if (first(object, fields.body()) instanceof JsonText) {
        return List.of(object);
      }
      for (String name : LISTS) {
        if (object.get(name) instanceof List<?> list) {
          return list;
        }
      }
    }
    return List.of();
  }

  private static void add(
      String path,
      String entry,
      @Nullable Object value,
      String raw,
      ReadOptions options,
      List<Article> articles)
      throws ArticleException {
    FeedFields fields = options.fields();
    if (!(value instanceof Map<?, ?> object)
        || !(first(object, fields.body()) instanceof JsonText body)) {
      return;
    }
    LayoutBuilder layout = new LayoutBuilder();
    header(object, fields, layout);
    if (first(object, fields.title()) instanceof JsonText title) {
      layout.through(title.map()).open(Block.Role.TITLE);
      Entities.flowHtml(title.value(), 0, title.value().length(), layout);
    }
    layout.through(body.map());
    if (HTML.matcher(body.value()).find()) {
      HtmlLayout.of(body.value(), layout);
    } else {
      PlainLayout.of(body.value(), 0, layout);
    }
    articles.add(ArticleBuilder.build(path, entry, raw, layout.build(), options));
  }

  private static void header(Map<?, ?> object, FeedFields fields, LayoutBuilder layout) {
    put("lang", first(object, fields.language()), layout);
    put("date", first(object, fields.date()), layout);
    put("url", first(object, fields.url()), layout);
    object.forEach((key, value) -> put(String.valueOf(key), value, layout));
  }

  private static void put(String key, @Nullable Object value, LayoutBuilder layout) {
    if (value instanceof JsonText text && text.value().length() < 500) {
      layout.header(key, text.value());
    } else if (value instanceof String scalar) {
      layout.header(key, scalar);
    }
  }

  /** The first of the named fields that is there; a dot leads into an object. */
  private static @Nullable Object first(Map<?, ?> object, List<String> names) {
    for (String name : names) {
      Object value = object;
      for (String step : name.split("\\.")) {
        value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
      }
      if (value instanceof JsonText || value instanceof String) {
        return value;
      }
    }
    return null;
  }
}
