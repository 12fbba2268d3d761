package org.calque.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.calque.TestArticles;
import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Origin;
import org.calque.article.Span;
import org.calque.check.ArticleReport;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Finding;
import org.calque.finding.MqmCategory;
import org.calque.finding.Place;
import org.calque.finding.RelatedSpan;
import org.calque.finding.Severity;
import org.calque.gate.Gate;
import org.calque.gate.Tally;
import org.calque.rule.Rule;
import org.calque.yaml.Location;
import tools.jackson.databind.node.JsonNodeFactory;

/** One run with all that a report must bear. */
final class SampleRun {

  static final Article POLITICS =
      TestArticles.english(
              "news/politics.txt",
              """
              Premier Opens Border Talks

              Prime Minister Mohammed Shia al-Sudani opened the talks on Monday. \
              Sudani's PM said the committee, which meets twice a year and has never published \
              its minutes, would report "soon".

              The ministers discussed about <script>alert(1)</script> & the budget.
              """)
          .withOrigin(new Origin(true, "id", null));

  static final Article HOSTILE =
      TestArticles.english(
          "news/odd name,100%:#.txt",
          "Text with \u001b[31mred\u001b[0m, \u202eturned\u202c and \u009b2J.\r\n\r\n"
              + "新しい年 の 予算 は、国会 で 承認 された。\r\n\r\n"
              + "قال وزير الخارجية إن المحادثات مستمرة.\r\n");

  static final Article CLEAN = TestArticles.english("news/clean.txt", "All is well.\n");

  private SampleRun() {}

  /** Makes a reporter and sends it the run. */
  interface Making {
    Reporter make(Writer out) throws IOException;
  }

  static String through(Making making) throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = making.make(out);
    Tally tally = new Tally();
    for (ArticleReport report : reports()) {
      var judged = Gate.DEFAULT.judge(report);
      tally.add(judged);
      reporter.article(judged);
    }
    tally.add(new Skipped("news/broken.txt", "not UTF-8 at byte 17; say --encoding"));
    reporter.end(tally.summary(List.of(acrossArticles())));
    return out.toString();
  }

  /** Sends a reporter other articles. */
  static String of(List<ArticleReport> reports, Making making) throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = making.make(out);
    Tally tally = new Tally();
    for (ArticleReport report : reports) {
      var judged = Gate.DEFAULT.judge(report);
      tally.add(judged);
      reporter.article(judged);
    }
    reporter.end(tally.summary(List.of()));
    return out.toString();
  }

  static List<ArticleReport> reports() {
    return List.of(
        TestArticles.report(
            POLITICS,
            finding(POLITICS, "title", Severity.MAJOR, "Sudani's PM", "PM Sudani", "Sudani")
                .related("Prime Minister Mohammed Shia al-Sudani", "called Prime Minister here")
                .build(),
            finding(POLITICS, "about", Severity.MINOR, "discussed about", "discussed").build(),
            finding(POLITICS, "markup", Severity.CRITICAL, "<script>alert(1)</script>", "")
                .build()),
        TestArticles.report(
            HOSTILE,
            finding(HOSTILE, "odd", Severity.MINOR, "\u001b[31mred\u001b[0m", "red").build(),
            finding(HOSTILE, "odd", Severity.NEUTRAL, "\u202eturned\u202c").build(),
            finding(HOSTILE, "wide", Severity.MINOR, "予算", "財政").build(),
            finding(HOSTILE, "right", Severity.MAJOR, "وزير الخارجية", "الوزير").build()),
        TestArticles.report(CLEAN));
  }

  private static CorpusFinding acrossArticles() {
    LineIndex lines = new LineIndex(POLITICS.raw());
    LineIndex clean = new LineIndex(CLEAN.raw());
    return new CorpusFinding(
        "test.across",
        new MqmCategory("terminology/inconsistent"),
        Severity.MINOR,
        "“Premier” is written once, “Prime Minister” 4 times",
        List.of(Place.of(POLITICS, new Span(0, 7), lines), Place.of(CLEAN, new Span(0, 3), clean)),
        List.of("Prime Minister"));
  }

  static Rule rule(String id) {
    return new Rule(
        id,
        "A title & a name",
        List.of("en"),
        "any",
        new MqmCategory("accuracy/mistranslation"),
        Severity.MAJOR,
        "Read as a possession it says something else.",
        "Put the title first.",
        "phrase",
        "message",
        List.of(),
        JsonNodeFactory.instance.objectNode(),
        List.of(),
        List.of(),
        new Location(id, 1, 1));
  }

  private static Building finding(
      Article article, String rule, Severity severity, String words, String... suggestions) {
    Span span = span(article, words);
    return new Building(
        article,
        new Finding(
            "test." + rule,
            new MqmCategory("accuracy/mistranslation"),
            severity,
            span,
            "“" + words + "” is not what the article means; it reads as something else altogether",
            List.of(suggestions),
            rule.equals("about"),
            List.of(),
            false));
  }

  private static Span span(Article article, String words) {
    int at = article.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  private record Building(Article article, Finding finding) {
    Building related(String words, String clause) {
      return new Building(
          article,
          new Finding(
              finding.rule(),
              finding.category(),
              finding.severity(),
              finding.span(),
              finding.message(),
              finding.suggestions(),
              finding.safe(),
              List.of(RelatedSpan.here(span(article, words), clause)),
              false));
    }

    Finding build() {
      return finding;
    }
  }
}
