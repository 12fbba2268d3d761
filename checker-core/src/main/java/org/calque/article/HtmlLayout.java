package org.calque.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Lays out the article of an HTML page: its own text, not menus, scripts, captions or buttons. */
final class HtmlLayout implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "hgroup",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "table",
          "thead",
          "tbody",
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
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
  private static final String SENTENCE_ENDS = ".!?:;…\"”’»)。！？؟";

  private final String raw;
  private final LayoutBuilder layout;
  private final HtmlStory story;

  /** Where no tag divides paragraphs, as in an editor's raw text, blank lines do. */
  private final boolean blankLinesDivide;

  private boolean lineBreak;

  private HtmlLayout(String raw, LayoutBuilder layout, HtmlStory story) {
    this.raw = raw;
    this.layout = layout;
    this.story = story;
    this.blankLinesDivide = story.root().select("p, div, br").size() <= 1;
  }

  /** Lays out a page, or a fragment of one. */
  static void of(String raw, LayoutBuilder layout) {
    Document page = parse(raw);
    HtmlHeader.read(page, layout);
    HtmlStory story = HtmlStory.of(page);
    HtmlLayout html = new HtmlLayout(raw, layout, story);
    Element title = story.titleOutside();
    if (title != null) {
      html.title(title);
    }
    story.root().filter(html);
    layout.close();
  }

  /** Lays out a piece of text with tags in it, such as a feed's title, as a part of one block. */
  static void inline(String raw, LayoutBuilder layout) {
    for (TextNode text : parse(raw).body().selectNodes("::text", TextNode.class)) {
      flow(text, raw, layout);
    }
  }

  /** A page's own title names the site after the headline: that part is left out. */
  private void title(Element title) {
    if (!title.normalName().equals("title")) {
      title.filter(this);
    } else if (title.childNodeSize() > 0 && title.childNode(0) instanceof TextNode text) {
      String whole = text.getWholeText();
      Matcher site = HtmlStory.SITE_NAME.matcher(whole);
      boolean exact = text.sourceRange().endPos() - text.sourceRange().startPos() == whole.length();
      int end = exact && site.find() ? site.start() : whole.length();
      int from = text.sourceRange().startPos();
      layout.open(Block.Role.TITLE);
      Entities.flowHtml(raw, from, exact ? from + end : text.sourceRange().endPos(), layout);
      layout.close();
    }
  }

  private static Document parse(String raw) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lineBreak &= text.isBlank();
      if (blankLinesDivide && text.sourceRange().isTracked()) {
        divide(text);
      } else {
        flow(text, raw, layout);
      }
    } else if (node instanceof Element element) {
      if (story.leavesOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    } else if (node instanceof Comment) {
      return FilterResult.SKIP_ENTIRELY;
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
    switch (name) {
      case "br" -> breakLine(element);
      case "h1", "title" -> layout.open(Block.Role.TITLE);
      case "h2", "h3", "h4", "h5", "h6" -> layout.open(Block.Role.HEADING);
      default -> {
        if (BLOCKS.contains(name)) {
          layout.open(Block.Role.TEXT);
        }
      }
    }
  }

  /** Two breaks, or one after the end of a sentence, divide paragraphs; any other only lines. */
  private void breakLine(Element element) {
    if (lineBreak || SENTENCE_ENDS.indexOf(layout.last()) >= 0) {
      layout.open(Block.Role.TEXT);
    } else if (element.sourceRange().isTracked()) {
      layout.space(element.sourceRange().startPos(), element.sourceRange().endPos());
    }
    lineBreak = true;
  }

  private void divide(TextNode text) {
    int at = text.sourceRange().startPos();
    int end = Math.min(text.sourceRange().endPos(), raw.length());
    Matcher blank = BLANK_LINE.matcher(raw).region(at, end);
    while (blank.find()) {
      Entities.flowHtml(raw, at, blank.start(), layout);
      layout.open(Block.Role.TEXT);
      at = blank.end();
    }
    Entities.flowHtml(raw, at, end, layout);
  }

  private static void flow(TextNode text, String raw, LayoutBuilder layout) {
    if (text.sourceRange().isTracked()) {
      int from = text.sourceRange().startPos();
      Entities.flowHtml(raw, from, Math.min(text.sourceRange().endPos(), raw.length()), layout);
    }
  }
}
