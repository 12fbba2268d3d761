package org.calque.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.calque.check.Skipped;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object a line: an article as in the JSON report, or what was skipped with its reason.
 */
public final class JsonLinesReport implements Reporter {

  private final Writer out;

  public JsonLinesReport(Writer out) {
    this.out = out;
  }

  @Override
  public void article(JudgedArticle article) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(line)) {
      ArticleJson.write(article, json);
    }
    out.write(line.append('\n').toString());
    out.flush();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Skipped skipped : summary.skipped()) {
      out.write(JsonMapper.shared().writeValueAsString(skipped) + "\n");
    }
    out.flush();
  }
}
