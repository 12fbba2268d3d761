package org.calque.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Span;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Finding;
import org.calque.finding.Place;
import org.calque.finding.RelatedSpan;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;

/** The report for people at a terminal. */
public final class TextReport implements Reporter {

  private final Writer out;
  private final TextStyle style;
  private final TextLines lines;

  public TextReport(Writer out, TextStyle style) {
    this.out = out;
    this.style = style;
    this.lines = new TextLines(out, style);
  }

  @Override
  public void article(JudgedArticle judged) throws IOException {
    List<Finding> findings = judged.report().findings();
    if (style.brief() && findings.isEmpty()) {
      return;
    }
    Article article = judged.report().article();
    LineIndex index = article.lines();
    String about = TextWords.about(article, index);
    lines.line(
        style.paint(Ink.BOLD, Printable.of(article.path())) + "  " + style.paint(Ink.DIM, about));
    for (Finding finding : findings) {
      finding(finding, article, index);
    }
    if (!style.brief()) {
      Ink ink = judged.passed() ? Ink.GREEN : Ink.RED;
      lines.line("  " + style.paint(ink, TextWords.verdict(judged)));
    }
    lines.line("");
    out.flush();
  }

  private void finding(Finding finding, Article article, LineIndex index) throws IOException {
    Span raw = article.map().toRaw(finding.span());
    String place = index.line(raw.start()) + ":" + index.column(raw.start());
    String severity = finding.severity().id();
    lines.line("");
    lines.line(
        "  "
            + style.paint(Ink.BOLD, place)
            + "  "
            + style.paint(Ink.of(finding.severity()), severity)
            + "  "
            + style.paint(Ink.DIM, finding.rule()));
    lines.excerpt(Excerpt.of(article, finding.span(), style.columns() - 4), finding.severity());
    lines.wrapped("    ", "    ", Printable.of(finding.message()));
    if (!finding.suggestions().isEmpty()) {
      lines.wrapped(
          "    " + style.paint(Ink.GREEN, "→") + " ",
          "      ",
          TextWords.suggestions(finding.suggestions()));
    }
    for (RelatedSpan related : finding.related()) {
      lines.wrapped("    ↳ ", "      ", TextWords.related(related, article, index));
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (!summary.corpus().isEmpty()) {
      lines.line(style.paint(Ink.BOLD, "Across articles"));
      for (CorpusFinding finding : summary.corpus()) {
        across(finding);
      }
      lines.line("");
    }
    for (Skipped skipped : summary.skipped()) {
      lines.wrapped(
          style.paint(Ink.RED, "not checked") + "  ",
          "  ",
          Printable.of(skipped.place()) + ": " + Printable.of(skipped.reason()));
    }
    if (!style.brief()) {
      lines.line(TextWords.summary(summary));
    }
    out.flush();
  }

  private void across(CorpusFinding finding) throws IOException {
    String severity = finding.severity().id();
    lines.line("");
    lines.line(
        "  "
            + style.paint(Ink.of(finding.severity()), severity)
            + "  "
            + style.paint(Ink.DIM, finding.rule()));
    lines.wrapped("    ", "    ", Printable.of(finding.message()));
    if (!finding.suggestions().isEmpty()) {
      lines.wrapped(
          "    " + style.paint(Ink.GREEN, "→") + " ",
          "      ",
          TextWords.suggestions(finding.suggestions()));
    }
    for (Place place : finding.places()) {
      lines.wrapped("    ↳ ", "      ", TextWords.place(place));
    }
  }
}
