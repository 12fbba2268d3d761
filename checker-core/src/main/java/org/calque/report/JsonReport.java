package org.calque.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.calque.finding.Severity;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** The JSON report, schema {@code calque-report/1}: a contract, its shape only grows. */
public final class JsonReport implements Reporter {

  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private final Writer out;
  private final JsonGenerator json;

  public JsonReport(Writer out) {
    this.out = out;
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    json = JsonMapper.shared().writer().with(printer).createGenerator(out);
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
    for (Severity severity : GRAVEST_FIRST) {
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
