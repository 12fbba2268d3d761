package org.calque.cli;

import java.io.Writer;
import java.util.Locale;
import org.calque.report.JsonLinesReport;
import org.calque.report.JsonReport;
import org.calque.report.Reporter;

/** The report formats by the names that options use. */
enum Format {
  JSON,
  JSONL;

  Reporter reporter(Writer out) {
    return switch (this) {
      case JSON -> new JsonReport(out);
      case JSONL -> new JsonLinesReport(out);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
