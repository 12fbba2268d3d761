package org.calque.report;

import org.calque.finding.Place;
import tools.jackson.core.JsonGenerator;

/** A place's properties but for its path, as the JSON and the JSON Lines report write them. */
final class PlaceJson {

  private PlaceJson() {}

  static void write(Place place, JsonGenerator json) {
    json.writeNumberProperty("start", place.span().start());
    json.writeNumberProperty("end", place.span().end());
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
    json.writeStringProperty("text", place.text());
  }
}
