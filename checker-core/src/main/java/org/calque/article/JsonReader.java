package org.calque.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON feeds: an article, or any structure that holds articles; and JSON Lines, an article a line.
 *
 * <p>Bodies may be HTML, or lists of paragraphs. The third article of a feed is named {@code
 * feed.json#3}; one of JSON Lines by its line.
 */
public final class JsonReader implements ArticleReader {

  private static final int LONGEST_HEADER = 500;
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
    boolean problem =
        isLines(path)
            ? readLines(path, raw, options, problems, articles)
            : readFeed(path, raw, options, problems, articles);
    if (articles.isEmpty() && !problem) {
      throw ArticleException.noArticle(
          path
              + ": no article found: nothing in it has one of the fields "
              + String.join(", ", options.fields().body())
              + "; name your own under “fields” in calque.yaml");
    }
    return articles;
  }

  private static boolean readLines(
      String path,
      String raw,
      ReadOptions options,
      Consumer<String> problems,
      List<Article> articles) {
    boolean problem = false;
    int line = 1;
    int from = 0;
    while (from < raw.length()) {
      int end = raw.indexOf('\n', from);
      end = end < 0 ? raw.length() : end;
      try {
        if (!raw.substring(from, end).isBlank()) {
          Object value = JsonTree.read(path, raw, from, end, line);
          if (value instanceof Map<?, ?> entry && body(entry, options.fields()) != null) {
            articles.add(article(path, String.valueOf(line), entry, raw, options));
          }
        }
      } catch (ArticleException e) {
        problem = true;
        problems.accept(String.valueOf(e.getMessage()));
      }
      from = end + 1;
      line++;
    }
    return problem;
  }

  private static boolean readFeed(
      String path,
      String raw,
      ReadOptions options,
      Consumer<String> problems,
      List<Article> articles)
      throws ArticleException {
    boolean problem = false;
    Object root = JsonTree.read(path, raw, 0, raw.length(), 1);
    List<Map<?, ?>> entries = new ArrayList<>();
    collect(root, options.fields(), entries);
    boolean only = entries.size() == 1 && root == entries.get(0);
    for (int i = 0; i < entries.size(); i++) {
      String entry = only ? "" : String.valueOf(i + 1);
      try {
        articles.add(article(path, entry, entries.get(i), raw, options));
      } catch (ArticleException e) {
        problem = true;
        problems.accept(String.valueOf(e.getMessage()));
      }
    }
    return problem;
  }

  /** The outermost objects that have an article's body, in the file's order. */
  private static void collect(@Nullable Object value, FeedFields fields, List<Map<?, ?>> entries) {
    if (value instanceof Map<?, ?> object && body(object, fields) != null) {
      entries.add(object);
    } else if (value instanceof Map<?, ?> object) {
      object.values().forEach(v -> collect(v, fields, entries));
    } else if (value instanceof List<?> list) {
      list.forEach(v -> collect(v, fields, entries));
    }
  }

  private static Article article(
      String path, String entry, Map<?, ?> object, String raw, ReadOptions options)
      throws ArticleException {
    FeedFields fields = options.fields();
    LayoutBuilder layout = new LayoutBuilder();
    header(object, fields, layout);
    if (first(object, fields.title()) instanceof JsonText title) {
      layout.through(title.map()).open(Block.Role.TITLE);
      HtmlLayout.inline(title.value(), layout);
    }
    JsonText body = body(object, fields);
    if (body != null && HTML.matcher(body.value()).find()) {
      layout.through(body.map());
      HtmlLayout.of(body.value(), layout);
    } else if (body != null) {
      JsonText plain = Entities.decode(body);
      layout.through(plain.map());
      PlainLayout.of(plain.value(), 0, layout);
    }
    return ArticleBuilder.build(path, entry, raw, layout.build(), options);
  }

  /** The body, which may be a list of paragraphs; null where the object is no article. */
  private static @Nullable JsonText body(Map<?, ?> object, FeedFields fields) {
    for (String name : fields.body()) {
      Object value = at(object, name);
      if (value instanceof JsonText text && !text.value().isBlank()) {
        return text;
      }
      if (value instanceof List<?> list
          && !list.isEmpty()
          && list.stream().allMatch(JsonText.class::isInstance)) {
        return JsonText.joined(list.stream().map(JsonText.class::cast).toList());
      }
    }
    return null;
  }

  private static void header(Map<?, ?> object, FeedFields fields, LayoutBuilder layout) {
    put("lang", first(object, fields.language()), layout);
    put("date", first(object, fields.date()), layout);
    put("url", first(object, fields.url()), layout);
    object.forEach((key, value) -> put(String.valueOf(key), value, layout));
  }

  private static void put(String key, @Nullable Object value, LayoutBuilder layout) {
    if (value instanceof JsonText text && text.value().length() < LONGEST_HEADER) {
      layout.header(key, text.value());
    } else if (value instanceof String scalar) {
      layout.header(key, scalar);
    }
  }

  /** The first of the named fields that is a text, a number or a truth value. */
  private static @Nullable Object first(Map<?, ?> object, List<String> names) {
    for (String name : names) {
      Object value = at(object, name);
      if (value instanceof JsonText || value instanceof String) {
        return value;
      }
    }
    return null;
  }

  /** The value of a field; a dot leads into an object. */
  private static @Nullable Object at(Map<?, ?> object, String name) {
    Object value = object;
    for (String step : name.split("\\.")) {
      value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
    }
    return value;
  }
}
