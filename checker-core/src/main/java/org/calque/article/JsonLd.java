package org.calque.article;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, schema.org's terms; broken data says nothing. */
final class JsonLd {

  private static final String DATE = "datePublished";

  private JsonLd() {}

  static void read(Document page, LayoutBuilder layout) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Map<?, ?> article = article(parse(script.data()));
      if (article != null) {
        put(article, DATE, "date", layout);
        put(article, "inLanguage", "lang", layout);
        put(article, "url", "url", layout);
        return;
      }
    }
  }

  private static @Nullable Object parse(String json) {
    try {
      return JsonTree.read(json, 0, json.length(), 1);
    } catch (ArticleException e) {
      return null;
    }
  }

  /**
   * The first object with a date of publication: a graph has others, of the site and its people.
   */
  private static @Nullable Map<?, ?> article(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.get(DATE) instanceof JsonText ? object : article(List.copyOf(object.values()));
    }
    if (value instanceof List<?> list) {
      for (Object element : list) {
        Map<?, ?> found = article(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static void put(Map<?, ?> article, String field, String key, LayoutBuilder layout) {
    if (article.get(field) instanceof JsonText text) {
      layout.header(key, text.value());
    }
  }
}
