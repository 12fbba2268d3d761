package org.calque.report;

import org.calque.finding.Severity;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** SARIF's {@code reportingDescriptor} object. */
final class SarifRule {

  private SarifRule() {}

  static void write(String id, @Nullable Rule rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    if (rule != null) {
      text("shortDescription", rule.title(), json);
      text("fullDescription", rule.why(), json);
      if (!rule.instead().isEmpty()) {
        text("help", rule.instead(), json);
      }
      Severity severity = rule.severity();
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", severity == null ? "none" : SarifResult.level(severity));
      json.writeEndObject();
      json.writeObjectPropertyStart("properties");
      json.writeStringProperty("category", rule.category().id());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void text(String property, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
