package org.calque.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Lays out the article of an HTML page: its own text, not menus, scripts, captions or buttons. */
final class HtmlLayout implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "figure",
          "figcaption",
          "noscript",
          "iframe",
          "svg",
          "select",
          "template",
          "object",
          "video",
          "audio",
          "canvas",
          "head",
          "textarea",
          "math",
          "dialog");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "table",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "pre",
          "address",
          "details",
          "summary",
          "body",
          "center");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav(?:bar|igation)?|menu|share|sharing|social|related|sidebar|"
              + "comments?|advert(?:isement)?|ads?|promo|breadcrumbs?|newsletter|cookie|toolbar|"
              + "pagination|tags|caption|byline|author-box)(?:$|[\\s_-])");

  private final String raw;
  private final LayoutBuilder layout;

  private HtmlLayout(String raw, LayoutBuilder layout) {
    this.raw = raw;
    this.layout = layout;
  }

  /** Lays out a page, or a fragment of one. */
  static void of(String raw, LayoutBuilder layout) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
    header(page, layout);
    Element root = root(page);
    Element title = page.selectFirst("h1");
    HtmlLayout html = new HtmlLayout(raw, layout);
    if (title != null && !isInside(title, root)) {
      title.filter(html);
    }
    root.filter(html);
    layout.close();
  }

  private static void header(Document page, LayoutBuilder layout) {
    attribute(page.selectFirst("html[lang]"), "lang", "lang", layout);
    for (String date :
        new String[] {
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]"
        }) {
      attribute(page.selectFirst(date), "content", "date", layout);
    }
    attribute(page.selectFirst("time[datetime]"), "datetime", "date", layout);
    attribute(page.selectFirst("link[rel=canonical]"), "href", "url", layout);
  }

  private static void attribute(
      @Nullable Element element, String name, String key, LayoutBuilder layout) {
    if (element != null) {
      layout.header(key, element.attr(name));
    }
  }

  /** The element that holds the story: of those that say so the one with the most prose. */
  private static Element root(Document page) {
    Element best = null;
    int most = 0;
    for (Element candidate : page.select("[itemprop=articleBody], article, main, [role=main]")) {
      int prose = candidate.select("p").stream().mapToInt(p -> p.text().length()).sum();
      if (prose > most) {
        best = candidate;
        most = prose;
      }
    }
    return best == null ? page.body() : best;
  }

  private static boolean isInside(Element element, Element root) {
    return element.equals(root) || element.parents().contains(root);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (text.sourceRange().isTracked()) {
        int from = text.sourceRange().startPos();
        int to = Math.min(text.sourceRange().endPos(), raw.length());
        Entities.flowHtml(raw, from, to, layout);
      }
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      layout.close();
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br") && element.sourceRange().isTracked()) {
      layout.space(element.sourceRange().startPos(), element.sourceRange().endPos());
    } else if (name.equals("h1")) {
      layout.open(Block.Role.TITLE);
    } else if (name.matches("h[2-6]")) {
      layout.open(Block.Role.HEADING);
    } else if (BLOCKS.contains(name)) {
      layout.open(Block.Role.TEXT);
    }
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    boolean named = ASIDE.matcher(element.className() + " " + element.id()).find();
    return LEFT_OUT.contains(name)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (named && !name.equals("body") && !name.equals("article") && !name.equals("main"));
  }
}
