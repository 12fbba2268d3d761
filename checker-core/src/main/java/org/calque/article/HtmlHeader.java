package org.calque.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head says of its article: Open Graph, schema.org's attributes, plain HTML. */
final class HtmlHeader {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=dc.date]",
          "meta[name=DC.date.issued]");

  private HtmlHeader() {}

  static void read(Document page, LayoutBuilder layout) {
    put(page, "html[lang]", "lang", "lang", layout);
    put(page, "meta[property=og:locale]", "content", "lang", layout);
    put(page, "meta[http-equiv=content-language]", "content", "lang", layout);
    put(page, "link[rel=canonical]", "href", "url", layout);
    put(page, "meta[property=og:url]", "content", "url", layout);
    for (String date : DATES) {
      put(page, date, "content", "date", layout);
    }
    put(page, "time[itemprop=datePublished]", "datetime", "date", layout);
    JsonLd.read(page, layout);
    put(page, "article time[datetime]", "datetime", "date", layout);
    put(page, "time[datetime]", "datetime", "date", layout);
    put(page, "meta[property=og:title]", "content", "title", layout);
  }

  private static void put(
      Document page, String query, String attribute, String key, LayoutBuilder layout) {
    Element element = page.selectFirst(query);
    if (element != null) {
      layout.header(key, element.attr(attribute));
    }
  }
}
