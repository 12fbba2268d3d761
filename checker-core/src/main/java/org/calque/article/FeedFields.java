package org.calque.article;

import java.util.List;

/**
 * The names under which a JSON feed keeps the parts of an article, the most telling first.
 *
 * <p>A dot leads into an object: WordPress's {@code content.rendered}. The defaults are those of
 * JSON Feed 1.1, schema.org's NewsArticle, WordPress's REST interface, and plain habit.
 */
public record FeedFields(
    List<String> title,
    List<String> body,
    List<String> language,
    List<String> date,
    List<String> url) {

  public static final FeedFields DEFAULT =
      new FeedFields(
          List.of("title", "headline", "title.rendered", "name"),
          List.of(
              "body",
              "articleBody",
              "content_html",
              "content_text",
              "content.rendered",
              "content",
              "text",
              "body_html",
              "html"),
          List.of("lang", "language", "inLanguage", "locale"),
          List.of(
              "date",
              "published",
              "datePublished",
              "date_published",
              "published_at",
              "publishedAt",
              "publish_date",
              "pubDate",
              "created_at"),
          List.of("url", "link", "permalink", "canonical_url"));

  public FeedFields {
    title = List.copyOf(title);
    body = List.copyOf(body);
    language = List.copyOf(language);
    date = List.copyOf(date);
    url = List.copyOf(url);
  }

  /** The same, with a house's own names for one part before the known ones. */
  public FeedFields with(String part, List<String> names) {
    return switch (part) {
      case "title" -> new FeedFields(joined(names, title), body, language, date, url);
      case "body" -> new FeedFields(title, joined(names, body), language, date, url);
      case "language" -> new FeedFields(title, body, joined(names, language), date, url);
      case "date" -> new FeedFields(title, body, language, joined(names, date), url);
      case "url" -> new FeedFields(title, body, language, date, joined(names, url));
      default ->
          throw new IllegalArgumentException(
              "no part “" + part + "” of an article: title, body, language, date, url");
    };
  }

  private static List<String> joined(List<String> first, List<String> then) {
    return java.util.stream.Stream.concat(first.stream(), then.stream()).distinct().toList();
  }
}
