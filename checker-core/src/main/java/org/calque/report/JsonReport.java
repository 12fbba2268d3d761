package org.calque.report;

import java.util.List;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Span;
import org.calque.check.ArticleReport;
import org.calque.finding.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON report, schema {@code calque-report/1}: a contract, its shape only grows. */
public final class JsonReport {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonReport() {}

  public static String write(List<ArticleReport> reports) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", "calque-report/1");
    ArrayNode articles = root.putArray("articles");
    for (ArticleReport report : reports) {
      Article article = report.article();
      ObjectNode node = articles.addObject();
      node.put("path", article.path());
      node.put("language", article.language());
      node.put("words", article.words());
      ArrayNode findings = node.putArray("findings");
      LineIndex lines = new LineIndex(article.raw());
      report.findings().forEach(f -> finding(findings.addObject(), f, article, lines));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void finding(ObjectNode node, Finding finding, Article article, LineIndex lines) {
    Span raw = article.map().toRaw(finding.span());
    node.put("rule", finding.rule());
    node.put("category", finding.category().id());
    node.put("severity", finding.severity().id());
    node.put("start", raw.start());
    node.put("end", raw.end());
    node.put("line", lines.line(raw.start()));
    node.put("column", lines.column(raw.start()));
    node.put("text", finding.span().of(article.text()));
    node.put("message", finding.message());
    ArrayNode suggestions = node.putArray("suggestions");
    finding.suggestions().forEach(suggestions::add);
  }
}
