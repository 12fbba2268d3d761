package org.calque.report;

import java.util.List;
import java.util.Locale;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Place;
import org.calque.finding.Severity;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import org.jsoup.nodes.Element;

/** What stands at the head of the HTML report: totals, the articles, what could not be checked. */
final class HtmlOverview {

  private HtmlOverview() {}

  static Element row(JudgedArticle judged, int number) {
    Element row = Html.element("tr");
    Element path = Html.add(row, "td", "", "");
    Html.add(path, "a", "", judged.report().article().path()).attr("href", "#a" + number);
    for (Severity severity : Severity.GRAVEST_FIRST) {
      long count =
          judged.report().findings().stream().filter(f -> f.severity() == severity).count();
      Html.add(row, "td", count == 0 ? "none" : severity.id(), String.valueOf(count));
    }
    Html.add(row, "td", "", String.format(Locale.ROOT, "%.1f", judged.score().quality()));
    Html.add(row, "td", judged.verdict(), judged.passed() ? "passed" : "failed");
    return row;
  }

  static Element header(Summary summary, List<Element> rows) {
    Element header = Html.element("header");
    Html.add(header, "h1", "", "Calque report");
    Html.add(header, "p", "", TextWords.summary(summary));
    Html.add(header, "p", "keys", "Keys: j next finding, k previous finding.");
    if (!rows.isEmpty()) {
      Element table = Html.add(header, "table", "", "");
      Element head = table.appendElement("thead").appendElement("tr");
      for (String title :
          List.of("Article", "critical", "major", "minor", "neutral", "Quality", "Gate")) {
        Html.add(head, "th", "", title).attr("scope", "col");
      }
      table.appendElement("tbody").appendChildren(rows);
    }
    for (Skipped skipped : summary.skipped()) {
      Html.add(header, "p", "fail", "Not checked: " + skipped.place() + ": " + skipped.reason());
    }
    return header;
  }

  static Element acrossArticles(Summary summary) {
    Element section = Html.element("section").attr("id", "across");
    Html.add(section, "h2", "", "Across articles");
    Element cards = Html.add(section, "ol", "findings", "");
    for (CorpusFinding finding : summary.corpus()) {
      Element card = Html.add(cards, "li", finding.severity().id(), "");
      Element head = Html.add(card, "p", "head", "");
      Html.add(head, "b", "severity", finding.severity().id());
      Html.add(head, "code", "", finding.rule());
      Html.add(card, "p", "message", finding.message()).attr("dir", "auto");
      for (Place place : finding.places()) {
        Html.add(card, "p", "related", TextWords.place(place)).attr("dir", "auto");
      }
    }
    return section;
  }
}
