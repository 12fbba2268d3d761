package org.calque.report;

import java.util.List;
import java.util.Locale;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.finding.Finding;
import org.calque.finding.RelatedSpan;
import org.calque.gate.JudgedArticle;
import org.calque.rule.Rule;
import org.jsoup.nodes.Element;

/** One article of the HTML report: its text with the spans marked, and the findings beside it. */
final class HtmlArticle {

  private final JudgedArticle judged;
  private final Article article;
  private final int number;
  private final RuleLookup rules;
  private final LineIndex lines;

  HtmlArticle(JudgedArticle judged, int number, RuleLookup rules) {
    this.judged = judged;
    this.article = judged.report().article();
    this.number = number;
    this.rules = rules;
    this.lines = article.lines();
  }

  Element section() {
    Element section = Html.element("section").attr("id", "a" + number);
    Html.add(section, "h2", "", article.path());
    Html.add(section, "p", "about", TextWords.about(article, lines));
    Html.add(section, "p", judged.verdict(), TextWords.verdict(judged));
    Element columns = Html.add(section, "div", "columns", "");
    text(columns);
    Element cards = Html.add(columns, "ol", "findings", "");
    for (int i = 0; i < judged.report().findings().size(); i++) {
      card(cards, i);
    }
    return section;
  }

  private void text(Element columns) {
    Element text =
        Html.add(columns, "article", "", "").attr("lang", article.language()).attr("dir", "auto");
    for (Paragraph paragraph : article.paragraphs()) {
      String kind = paragraph.kind().name().toLowerCase(Locale.ROOT);
      Element p = Html.add(text, "p", kind, "").attr("dir", "auto");
      int at = paragraph.span().start();
      List<Finding> findings = judged.report().findings();
      for (int i = 0; i < findings.size(); i++) {
        Finding finding = findings.get(i);
        Span marked = finding.span();
        if (marked.start() >= at && marked.end() <= paragraph.span().end()) {
          p.appendText(Printable.of(article.text().substring(at, marked.start())));
          Html.add(p, "mark", finding.severity().id(), marked.of(article.text()))
              .attr("id", id("m", i))
              .attr("tabindex", "0")
              .attr("data-card", id("f", i));
          at = marked.end();
        }
      }
      p.appendText(Printable.of(article.text().substring(at, paragraph.span().end())));
    }
  }

  private void card(Element cards, int index) {
    Finding finding = judged.report().findings().get(index);
    Element card = Html.add(cards, "li", finding.severity().id(), "").attr("id", id("f", index));
    Element head = Html.add(card, "p", "head", "");
    int start = article.map().toRaw(finding.span()).start();
    Html.add(head, "a", "place", lines.line(start) + ":" + lines.column(start))
        .attr("href", "#" + id("m", index));
    Html.add(head, "b", "severity", finding.severity().id());
    Rule rule = rules.find(finding.rule());
    Element name = Html.add(head, "code", "", finding.rule());
    if (rule != null) {
      name.attr("title", Printable.of(rule.title() + ": " + rule.why()));
    }
    Html.add(card, "blockquote", "", finding.span().of(article.text())).attr("dir", "auto");
    Html.add(card, "p", "message", finding.message()).attr("dir", "auto");
    if (!finding.suggestions().isEmpty()) {
      Element list = Html.add(card, "ul", "suggestions", "");
      for (String suggestion : finding.suggestions()) {
        String shown = suggestion.isEmpty() ? "(delete)" : suggestion;
        Html.add(list, "li", "", shown).attr("dir", "auto");
      }
    }
    for (RelatedSpan related : finding.related()) {
      Html.add(card, "p", "related", TextWords.related(related, article, lines))
          .attr("dir", "auto");
    }
  }

  private String id(String kind, int index) {
    return kind + number + "-" + (index + 1);
  }
}
