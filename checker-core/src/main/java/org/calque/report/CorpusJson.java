package org.calque.report;

import org.calque.finding.CorpusFinding;
import org.calque.finding.Place;
import tools.jackson.core.JsonGenerator;

/** A finding across articles, as the JSON and the JSON Lines report write it. */
final class CorpusJson {

  private CorpusJson() {}

  static void write(CorpusFinding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("category", finding.category().id());
    json.writeStringProperty("severity", finding.severity().id());
    json.writeStringProperty("message", finding.message());
    json.writeArrayPropertyStart("suggestions");
    finding.suggestions().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("places");
    finding.places().forEach(p -> place(p, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(Place place, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", place.path());
    PlaceJson.write(place, json);
    json.writeEndObject();
  }
}
