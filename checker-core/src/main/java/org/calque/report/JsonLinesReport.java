package org.calque.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object a line: an article, a finding across articles ({@code places}) or what was
 * skipped ({@code reason}), each as in the JSON report.
 */
public final class JsonLinesReport implements Reporter {

  private final Writer out;

  public JsonLinesReport(Writer out) {
    this.out = new JsonSafeWriter(out);
  }

  @Override
  public void article(JudgedArticle article) throws IOException {
    line(json -> ArticleJson.write(article, json));
    out.flush();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (CorpusFinding finding : summary.corpus()) {
      line(json -> CorpusJson.write(finding, json));
    }
    for (Skipped skipped : summary.skipped()) {
      line(json -> SkippedJson.write(skipped, json));
    }
    out.flush();
  }

  private void line(Consumer<JsonGenerator> content) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(line)) {
      content.accept(json);
    }
    out.write(line.append('\n').toString());
  }
}
