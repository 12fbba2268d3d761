package org.calque.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Finding;
import org.calque.finding.Place;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0 (OASIS standard), for code-scanning services and editors. The rules stand after the
 * results, since only then is it known which ones spoke.
 */
public final class SarifReport implements Reporter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Writer out;
  private final JsonGenerator json;
  private final RuleLookup rules;
  private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();

  public SarifReport(Writer out, RuleLookup rules) {
    this.out = new JsonSafeWriter(out);
    this.rules = rules;
    json = PrettyJson.generator(this.out);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void article(JudgedArticle judged) {
    Article article = judged.report().article();
    LineIndex lines = article.lines();
    for (int i = 0; i < judged.fingerprints().size(); i++) {
      Finding finding = judged.report().findings().get(i);
      json.writeStartObject();
      SarifResult.head(finding.rule(), index(finding.rule()), finding.severity(), json);
      SarifResult.body(finding, article, lines, json);
      json.writeObjectPropertyStart("partialFingerprints");
      json.writeStringProperty("calque/v1", judged.fingerprints().get(i));
      json.writeEndObject();
      SarifResult.properties(finding.category(), finding.severity(), json);
      json.writeEndObject();
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    summary.corpus().forEach(this::across);
    json.writeEndArray();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", Tool.NAME);
    json.writeStringProperty("semanticVersion", Tool.version());
    json.writeArrayPropertyStart("rules");
    ruleIndex.keySet().forEach(id -> SarifRule.write(id, rules.find(id), json));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    invocation(summary);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }

  private void across(CorpusFinding finding) {
    json.writeStartObject();
    SarifResult.head(finding.rule(), index(finding.rule()), finding.severity(), json);
    SarifResult.message(finding.message(), json);
    json.writeArrayPropertyStart("locations");
    SarifPlace.location(finding.places().get(0), json);
    json.writeEndArray();
    json.writeArrayPropertyStart("relatedLocations");
    for (Place place : finding.places().subList(1, finding.places().size())) {
      SarifPlace.location(place, json);
    }
    json.writeEndArray();
    SarifResult.properties(finding.category(), finding.severity(), json);
    json.writeEndObject();
  }

  private void invocation(Summary summary) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", summary.skipped().isEmpty());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Skipped skipped : summary.skipped()) {
      json.writeStartObject();
      json.writeStringProperty("level", "error");
      SarifResult.message(skipped.reason(), json);
      json.writeArrayPropertyStart("locations");
      SarifPlace.file(skipped, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private int index(String rule) {
    return ruleIndex.computeIfAbsent(rule, r -> ruleIndex.size());
  }
}
