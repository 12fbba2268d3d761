package org.calque.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page's story from what stands around it.
 *
 * <p>Pages name their parts as they like, so a name alone does not decide: what holds half of the
 * page's prose is the story, whatever it is called.
 */
final class HtmlStory {

  private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "canvas",
          "object",
          "video",
          "audio",
          "head",
          "button",
          "select",
          "textarea",
          "input",
          "dialog",
          "figcaption",
          "map");
  private static final Set<String> HARDLY = Set.of("nav", "footer", "aside", "form", "figure");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alert",
          "button");
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav(?:bar|igation)?|menu|share|sharing|social|related|sidebar|"
              + "comments?|advert(?:isement|s)?|ads?|promo|breadcrumbs?|newsletter|cookies?|toolbar|"
              + "pagination|tags|captions?|byline|author|meta|posted-on|timestamp|related\\w*|"
              + "recommend\\w*|trending|popular|popup|modal|subscribe|footer|consent|gdpr|banner|"
              + "screen-reader-text|sr-only|visually-hidden)(?:$|[\\s_-])");

  /** Names of what stands at the head of a page that does not use {@code header} for it. */
  private static final Pattern PAGE_HEADER =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:header|masthead|(?:site|page|main|top)-(?:header|title|bar|name)|topbar|"
              + "logo|branding)(?:$|\\s)");

  /** What a page's own title says after the headline. */
  static final Pattern SITE_NAME = Pattern.compile("\\s(?:[|–—]|-|::)\\s[^|–—]{1,40}$");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

  private final Element root;
  private final @Nullable Element title;

  /** What is measured to tell how much of the story an element holds. */
  private final String measure;

  private final int prose;

  private HtmlStory(Element root, @Nullable Element title) {
    this.root = root;
    this.title = title;
    this.measure = root.selectFirst("p") == null ? "*" : "p";
    this.prose = prose(root, measure);
  }

  static HtmlStory of(Document page) {
    Element root = root(page);
    Element heading = page.selectFirst("h1");
    boolean inside = heading != null && isInside(heading, root);
    Element title = heading == null ? page.selectFirst("head > title") : heading;
    return new HtmlStory(root, inside || (heading == null && repeats(root, page)) ? null : title);
  }

  /** Whether a page without a heading has its title once more where the story begins. */
  private static boolean repeats(Element root, Document page) {
    String title = SITE_NAME.matcher(page.title()).replaceFirst("").strip();
    return root.getAllElements().stream().anyMatch(e -> e.ownText().equals(title));
  }

  /** The element that holds the story. */
  Element root() {
    return root;
  }

  /**
   * The headline, where it stands outside of the story's element; the page's title for want of one.
   */
  @Nullable Element titleOutside() {
    return title;
  }

  /** Whether an element is none of the story. */
  boolean leavesOut(Element element) {
    String name = element.normalName();
    if (element.equals(root) || element.equals(title)) {
      return false;
    }
    if (NEVER.contains(name)
        || name.startsWith("amp-")
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || UNSEEN.matcher(element.attr("style")).find()) {
      return true;
    }
    boolean around =
        HARDLY.contains(name)
            || ROLES.contains(element.attr("role"))
            || isPageHeader(element)
            || AROUND.matcher(element.className() + " " + element.id()).find();
    return around && prose(element, measure) * 2 <= prose;
  }

  /** A header in an article holds its headline; one of the whole page holds the site's name. */
  private boolean isPageHeader(Element element) {
    boolean header =
        element.normalName().equals("header")
            || PAGE_HEADER.matcher(element.className() + " " + element.id()).find();
    return header && root.normalName().equals("body") && element.selectFirst("h1") == null;
  }

  /** Of the elements that say they hold the story the one with the most prose, else the page. */
  private static Element root(Document page) {
    Element best = page.body();
    int most = 0;
    for (Element candidate : page.select(MARKED)) {
      int prose = prose(candidate, "p");
      if (prose > most) {
        best = candidate;
        most = prose;
      }
    }
    return best;
  }

  private static int prose(Element element, String measure) {
    int length = 0;
    for (Element paragraph : element.select(measure)) {
      length += measure.equals("p") ? paragraph.text().length() : paragraph.ownText().length();
    }
    return length;
  }

  private static boolean isInside(Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }
}
