package org.calque.report;

import org.calque.check.Skipped;
import tools.jackson.core.JsonGenerator;

/** What was skipped, as the JSON and the JSON Lines report write it. */
final class SkippedJson {

  private SkippedJson() {}

  static void write(Skipped skipped, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", skipped.path());
    if (skipped.line() > 0) {
      json.writeNumberProperty("line", skipped.line());
    }
    if (skipped.column() > 0) {
      json.writeNumberProperty("column", skipped.column());
    }
    json.writeStringProperty("reason", skipped.reason());
    json.writeEndObject();
  }
}
