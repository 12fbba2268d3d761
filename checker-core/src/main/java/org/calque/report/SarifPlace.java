package org.calque.report;

import java.net.URI;
import java.net.URISyntaxException;
import org.calque.check.Skipped;
import org.calque.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** SARIF's {@code location} and {@code fix} objects. */
final class SarifPlace {

  private SarifPlace() {}

  static void location(Place place, JsonGenerator json) {
    location(place, null, json);
  }

  static void location(Place place, @Nullable String message, JsonGenerator json) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(place.path(), json);
    json.writeObjectPropertyStart("region");
    region(place, json);
    json.writeObjectPropertyStart("snippet");
    json.writeStringProperty("text", place.text());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    if (message != null) {
      SarifResult.message(message, json);
    }
    json.writeEndObject();
  }

  /** A file that could not be read, or the place in it where that was found. */
  static void file(Skipped skipped, JsonGenerator json) {
    file(skipped.path(), skipped.line(), skipped.column(), json);
  }

  /** A whole file. */
  static void file(String path, JsonGenerator json) {
    file(path, 0, 0, json);
  }

  private static void file(String path, int line, int column, JsonGenerator json) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(path, json);
    if (line > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", line);
      if (column > 0) {
        json.writeNumberProperty("startColumn", column);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  static void fix(Place place, String replacement, JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    artifact(place.path(), json);
    json.writeArrayPropertyStart("replacements");
    json.writeStartObject();
    json.writeObjectPropertyStart("deletedRegion");
    region(place, json);
    json.writeEndObject();
    json.writeObjectPropertyStart("insertedContent");
    json.writeStringProperty("text", replacement);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void artifact(String path, JsonGenerator json) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(path));
    json.writeEndObject();
  }

  private static void region(Place place, JsonGenerator json) {
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
    json.writeNumberProperty("charOffset", place.span().start());
    json.writeNumberProperty("charLength", place.span().length());
  }

  /** A path as a relative reference; the number of a feed's entry becomes its fragment. */
  static String uri(String path) {
    int entry = path.lastIndexOf('#');
    boolean isEntry = entry >= 0 && path.substring(entry + 1).matches("\\d+");
    String file = isEntry ? path.substring(0, entry) : path;
    String slashes = file.replace('\\', '/');
    try {
      String scheme = slashes.startsWith("/") ? "file" : null;
      String first = scheme == null && slashes.split("/", 2)[0].contains(":") ? "./" : "";
      URI uri =
          new URI(
              scheme,
              scheme == null ? null : "",
              first + slashes,
              null,
              isEntry ? path.substring(entry + 1) : null);
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      return slashes.replaceAll("[^A-Za-z0-9._~/-]", "_");
    }
  }
}
