package org.calque.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Finding;
import org.calque.finding.Place;
import org.calque.finding.Severity;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;

/** Workflow commands that GitHub Actions shows as annotations beside the file. */
public final class GithubReport implements Reporter {

  private static final String NEW_LINE = "%0A";

  private final Writer out;

  public GithubReport(Writer out) {
    this.out = out;
  }

  @Override
  public void article(JudgedArticle judged) throws IOException {
    Article article = judged.report().article();
    LineIndex lines = article.lines();
    for (Finding finding : judged.report().findings()) {
      Place place = Place.of(article, finding.span(), lines);
      String hint =
          finding.suggestions().isEmpty()
              ? ""
              : NEW_LINE + data("Instead: " + String.join(" / ", quoted(finding.suggestions())));
      annotate(finding.severity(), place, finding.rule(), data(finding.message()) + hint);
    }
    out.flush();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (CorpusFinding finding : summary.corpus()) {
      annotate(
          finding.severity(), finding.places().get(0), finding.rule(), data(finding.message()));
    }
    for (Skipped skipped : summary.skipped()) {
      out.write(
          "::error file="
              + property(file(skipped.path()))
              + (skipped.line() > 0 ? ",line=" + skipped.line() : "")
              + (skipped.column() > 0 ? ",col=" + skipped.column() : "")
              + "::"
              + data("not checked: " + skipped.reason()));
      out.write("\n");
    }
    out.flush();
  }

  private void annotate(Severity severity, Place place, String rule, String message)
      throws IOException {
    out.write("::" + level(severity) + " file=" + property(file(place.path())));
    out.write(",line=" + place.line() + ",endLine=" + place.endLine());
    if (place.line() == place.endLine()) {
      out.write(",col=" + place.column() + ",endColumn=" + place.endColumn());
    }
    out.write(",title=" + property(severity.id() + " " + rule) + "::" + message + "\n");
  }

  /** The file of a feed's entry: what is annotated are files. */
  private static String file(String path) {
    return path.replaceFirst("#\\d+$", "");
  }

  private static List<String> quoted(List<String> suggestions) {
    return suggestions.stream().map(s -> s.isEmpty() ? "(delete)" : "“" + s + "”").toList();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "notice";
    };
  }

  private static String data(String text) {
    return Printable.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
