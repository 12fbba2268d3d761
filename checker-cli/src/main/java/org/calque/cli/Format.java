package org.calque.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.calque.report.GithubReport;
import org.calque.report.HtmlReport;
import org.calque.report.JsonLinesReport;
import org.calque.report.JsonReport;
import org.calque.report.Reporter;
import org.calque.report.RuleLookup;
import org.calque.report.SarifReport;
import org.calque.report.TextReport;
import org.calque.report.TextStyle;

/** The report formats by the names that options use. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  SARIF,
  GITHUB,
  HTML;

  Reporter reporter(Writer out, TextStyle style, RuleLookup rules) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, style);
      case JSON -> new JsonReport(out);
      case JSONL -> new JsonLinesReport(out);
      case SARIF -> new SarifReport(out, rules);
      case GITHUB -> new GithubReport(out);
      case HTML -> new HtmlReport(out, rules);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
