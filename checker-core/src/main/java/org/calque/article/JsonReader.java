package org.calque.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON feeds: an article, or any structure that holds articles; and JSON Lines, an article a line.
 *
 * <p>The third article of a feed is named {@code feed.json#3}; one of JSON Lines by its line.
 * Entries whose body is null or empty are passed over.
 */
public final class JsonReader implements ArticleReader {

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
  public List<Article> read(
      String path, String raw, ReadOptions options, Consumer<ArticleException> problems)
      throws ArticleException {
    Feed feed = new Feed(path, new LineIndex(raw), options, problems);
    if (isLines(path)) {
      feed.readLines();
    } else {
      feed.readTree();
    }
    if (feed.articles.isEmpty() && !feed.problem) {
      throw ArticleException.noArticle(
          "no article found: nothing in it has text in one of the fields "
              + bodies(options.fields()));
    }
    return feed.articles;
  }

  private static String bodies(FeedFields fields) {
    return String.join(", ", fields.body()) + "; name your own under “fields” in calque.yaml";
  }

  /** The reading of one file. */
  private static final class Feed {

    private final String path;
    private final LineIndex lines;
    private final ReadOptions options;
    private final Consumer<ArticleException> problems;
    private final List<Article> articles = new ArrayList<>();
    private boolean problem;

    Feed(String path, LineIndex lines, ReadOptions options, Consumer<ArticleException> problems) {
      this.path = path;
      this.lines = lines;
      this.options = options;
      this.problems = problems;
    }

    private void readLines() {
      String raw = lines.raw();
      int line = 1;
      for (int from = 0; from < raw.length(); line++) {
        int end = raw.indexOf('\n', from);
        end = end < 0 ? raw.length() : end;
        if (!raw.substring(from, end).isBlank()) {
          readLine(line, from, end);
        }
        from = end + 1;
      }
    }

    private void readLine(int line, int from, int end) {
      try {
        Object value = JsonTree.read(lines.raw(), from, end, line);
        if (!(value instanceof Map<?, ?> object)) {
          throw ArticleException.at(line, 1, "an article is an object {...}; this is none");
        }
        FeedEntry entry = new FeedEntry(object, options);
        if (!entry.hasBodyField()) {
          throw ArticleException.at(
              line, 1, "no article: the object has none of the fields " + bodies(options.fields()));
        }
        if (entry.hasBody()) {
          add(entry, String.valueOf(line));
        }
      } catch (ArticleException e) {
        tell(e.line() > 0 ? e : ArticleException.at(line, 0, String.valueOf(e.getMessage())));
      }
    }

    private void readTree() throws ArticleException {
      Object root = JsonTree.read(lines.raw(), 0, lines.raw().length(), 1);
      List<FeedEntry> entries = new ArrayList<>();
      collect(root, entries);
      boolean only = root instanceof Map<?, ?> object && new FeedEntry(object, options).hasBody();
      for (int i = 0; i < entries.size(); i++) {
        try {
          add(entries.get(i), only ? "" : String.valueOf(i + 1));
        } catch (ArticleException e) {
          tell(only ? e : new ArticleException("article " + (i + 1) + ": " + e.getMessage()));
        }
      }
    }

    /** The outermost objects that have an article's body, in the file's order. */
    private void collect(@Nullable Object value, List<FeedEntry> entries) {
      if (value instanceof Map<?, ?> object) {
        FeedEntry entry = new FeedEntry(object, options);
        if (entry.hasBody()) {
          entries.add(entry);
        } else {
          object.values().forEach(v -> collect(v, entries));
        }
      } else if (value instanceof List<?> list) {
        list.forEach(v -> collect(v, entries));
      }
    }

    private void add(FeedEntry entry, String name) throws ArticleException {
      articles.add(ArticleBuilder.build(path, name, lines, entry.layout(), options));
    }

    private void tell(ArticleException e) {
      problem = true;
      problems.accept(e);
    }
  }
}
