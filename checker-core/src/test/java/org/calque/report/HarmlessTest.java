package org.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No format lets an article's text act on the terminal, the browser or the reading direction. */
class HarmlessTest {

  @Test
  void nothingSteersATerminal() throws IOException {
    for (String report : reports()) {
      assertThat(report).doesNotContain("\u001b", "\u009b", "\u202e", "\u202c");
    }
  }

  @Test
  void colouredTextHoldsNoEscapesButItsOwn() throws IOException {
    String report = SampleRun.through(out -> new TextReport(out, new TextStyle(true, 100, false)));
    assertThat(report.replaceAll("\u001b\\[(?:0|1|2|3[0-9]|1;35)m", "")).doesNotContain("\u001b");
    assertThat(report).contains("␛[31mred␛[0m");
  }

  @Test
  void thePageRunsItsOwnScriptAlone() throws IOException {
    Document page = Jsoup.parse(SampleRun.through(out -> new HtmlReport(out, SampleRun::rule)));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("mark.critical").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("[src], link, iframe, img, object")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void thePageLinksFindingsAndMarks() throws IOException {
    Document page = Jsoup.parse(SampleRun.through(out -> new HtmlReport(out, SampleRun::rule)));
    assertThat(page.select("mark")).hasSize(7);
    page.select("a[href^=#]")
        .forEach(a -> assertThat(page.getElementById(a.attr("href").substring(1))).isNotNull());
    page.select("mark")
        .forEach(m -> assertThat(page.getElementById(m.attr("data-card"))).isNotNull());
  }

  private static List<String> reports() throws IOException {
    return List.of(
        SampleRun.through(out -> new TextReport(out, TextStyle.PLAIN)),
        SampleRun.through(JsonReport::new),
        SampleRun.through(JsonLinesReport::new),
        SampleRun.through(out -> new SarifReport(out, SampleRun::rule)),
        SampleRun.through(GithubReport::new),
        SampleRun.through(out -> new HtmlReport(out, SampleRun::rule)));
  }
}
