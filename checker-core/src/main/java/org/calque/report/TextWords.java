package org.calque.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Origin;
import org.calque.article.Span;
import org.calque.finding.Place;
import org.calque.finding.RelatedSpan;
import org.calque.finding.Severity;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;

/** The phrases of the reports for people; all of them safe to print. */
final class TextWords {

  private static final Map<String, String> LANGUAGES =
      Map.of(
          "en",
          "English",
          "id",
          "Indonesian",
          "fr",
          "French",
          "ar",
          "Arabic",
          "zh",
          "Chinese",
          "ja",
          "Japanese",
          "und",
          "unknown language");

  private TextWords() {}

  static String language(String code) {
    return LANGUAGES.getOrDefault(code, Printable.of(code));
  }

  /** {@code English, 351 words, machine-translated from Indonesian (line 27 says so)}. */
  static String about(Article article, LineIndex lines) {
    String about = language(article.language()) + ", " + count(article.words(), "word");
    Origin origin = article.origin();
    if (!origin.machineTranslated()) {
      return about;
    }
    String source = origin.sourceLanguage();
    Span evidence = origin.evidence();
    return about
        + ", machine-translated"
        + (source == null ? "" : " from " + language(source))
        + (evidence == null
            ? ""
            : " (line " + lines.line(article.map().toRaw(evidence).start()) + " says so)");
  }

  static String verdict(JudgedArticle judged) {
    String found =
        judged.report().findings().isEmpty()
            ? "nothing found"
            : count(judged.report().findings().size(), "finding");
    return String.format(
        Locale.ROOT,
        "%s, quality %.1f (%.1f penalty points in 1,000 words): %s",
        found,
        judged.score().quality(),
        judged.score().penaltyPer1000Words(),
        judged.passed() ? "passed" : "failed");
  }

  static String suggestions(List<String> suggestions) {
    return suggestions.stream()
        .map(s -> s.isEmpty() ? "(delete)" : "“" + isolated(Printable.of(s)) + "”")
        .collect(Collectors.joining(" or "));
  }

  static String related(RelatedSpan related, Article article, LineIndex lines) {
    String path = related.path();
    if (path != null) {
      return Printable.of(path) + ": " + Printable.of(related.message());
    }
    String here = place(article.map().toRaw(related.span()).start(), lines) + ": ";
    String text = related.span().of(article.text());
    return related.message().contains(text)
        ? here + Printable.of(related.message())
        : here + "“" + isolated(Printable.of(text)) + "” " + Printable.of(related.message());
  }

  private static String place(int offset, LineIndex lines) {
    return lines.line(offset) + ":" + lines.column(offset);
  }

  static String place(Place place) {
    return Printable.of(place.path())
        + ":"
        + place.line()
        + ":"
        + place.column()
        + ": “"
        + isolated(Printable.of(place.text()))
        + "”";
  }

  static String summary(Summary summary) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.GRAVEST_FIRST) {
      if (summary.count(severity) > 0) {
        counts.add(summary.count(severity) + " " + severity.id());
      }
    }
    if (!summary.corpus().isEmpty()) {
      counts.add(summary.corpus().size() + " across articles");
    }
    String found = counts.isEmpty() ? "nothing found" : String.join(", ", counts);
    String failed =
        summary.failed() == 0 ? "" : "; " + count(summary.failed(), "article") + " failed";
    String skipped =
        summary.skipped().isEmpty() ? "" : "; " + summary.skipped().size() + " not checked";
    return count(summary.articles(), "article")
        + ", "
        + count(summary.words(), "word")
        + ": "
        + found
        + failed
        + skipped;
  }

  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Puts text that is read from right to left between isolates. */
  private static String isolated(String text) {
    boolean rightToLeft = new Excerpt("", text, "").hasRightToLeft();
    return rightToLeft ? TextLines.ISOLATE + text + TextLines.POP_ISOLATE : text;
  }
}
