package org.calque.report;

import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.finding.Finding;
import org.calque.finding.MqmCategory;
import org.calque.finding.Place;
import org.calque.finding.RelatedSpan;
import org.calque.finding.Severity;
import tools.jackson.core.JsonGenerator;

/** The parts of SARIF's {@code result} object. */
final class SarifResult {

  private SarifResult() {}

  static void head(String rule, int ruleIndex, Severity severity, JsonGenerator json) {
    json.writeStringProperty("ruleId", rule);
    json.writeNumberProperty("ruleIndex", ruleIndex);
    json.writeStringProperty("level", level(severity));
  }

  static void message(String text, JsonGenerator json) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** Message, places and fixes. */
  static void body(Finding finding, Article article, LineIndex lines, JsonGenerator json) {
    Place place = Place.of(article, finding.span(), lines);
    message(finding.message(), json);
    json.writeArrayPropertyStart("locations");
    SarifPlace.location(place, json);
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      finding.related().forEach(r -> related(r, article, lines, json));
      json.writeEndArray();
    }
    if (!finding.suggestions().isEmpty()) {
      json.writeArrayPropertyStart("fixes");
      finding.suggestions().forEach(s -> SarifPlace.fix(place, s, json));
      json.writeEndArray();
    }
  }

  private static void related(
      RelatedSpan related, Article article, LineIndex lines, JsonGenerator json) {
    String other = related.path();
    if (other == null) {
      SarifPlace.location(Place.of(article, related.span(), lines), related.message(), json);
    } else {
      SarifPlace.file(other, json);
    }
  }

  static void properties(MqmCategory category, Severity severity, JsonGenerator json) {
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("category", category.id());
    json.writeStringProperty("severity", severity.id());
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }
}
