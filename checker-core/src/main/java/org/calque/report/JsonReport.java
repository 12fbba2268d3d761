package org.calque.report;

import java.io.IOException;
import java.io.Writer;
import org.calque.finding.Severity;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import tools.jackson.core.JsonGenerator;

/** The JSON report, schema {@code calque-report/1}: a contract, its shape only grows. */
public final class JsonReport implements Reporter {

  private final Writer out;
  private final JsonGenerator json;

  public JsonReport(Writer out) {
    this.out = new JsonSafeWriter(out);
    json = PrettyJson.generator(this.out);
    json.writeStartObject();
    json.writeStringProperty("schema", "calque-report/1");
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", Tool.NAME);
    json.writeStringProperty("version", Tool.version());
    json.writeEndObject();
    json.writeArrayPropertyStart("articles");
  }

  @Override
  public void article(JudgedArticle article) {
    ArticleJson.write(article, json);
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("corpus");
    summary.corpus().forEach(finding -> CorpusJson.write(finding, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("skipped");
    summary.skipped().forEach(skipped -> SkippedJson.write(skipped, json));
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("articles", summary.articles());
    json.writeNumberProperty("words", summary.words());
    json.writeNumberProperty("failed", summary.failed());
    json.writeObjectPropertyStart("findings");
    for (Severity severity : Severity.GRAVEST_FIRST) {
      json.writeNumberProperty(severity.id(), summary.count(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
