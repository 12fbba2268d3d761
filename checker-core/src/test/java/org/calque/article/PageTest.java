package org.calque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.article.Reading.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a page the story is read, all of it and nothing else. */
class PageTest {

  private static final ReadOptions CHINESE =
      new ReadOptions("zh", null, FeedFields.DEFAULT, ReadOptions.DEFAULT.lexicon());

  @Test
  void aPageOfABlogSystem() throws Exception {
    Article article = Reading.one("a.html", page("wordpress"));
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Governor opens Semarang flood canal",
            "DATELINE SEMARANG, Courier –",
            "BODY Governor Nana Sudjana opened the city’s new flood canal on Tuesday.",
            "BODY The canal cost Rp\u00a02.1\u00a0trillion and took fourteen months to build, the"
                + " governor said.",
            "BODY “We are ready for the rainy season,” he told reporters.",
            "FURNITURE Also read: Dam at Jatibarang reaches its limit",
            "HEADLINE What comes next",
            "BODY A pumping station will follow in July.",
            "BODY Two bridges will be raised.",
            "BODY Residents no longer fear the night tide.",
            "DISCLAIMER This article was automatically translated from Indonesian by AI.");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(article.metadata())
        .containsEntry("url", "https://courier.example/2024/03/05/flood-canal/");
    assertThat(article.origin().sourceLanguage()).isEqualTo("id");
  }

  @Test
  void anAcceleratedMobilePage() throws Exception {
    Article article = Reading.one("a.html", page("amp"));
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Rice harvest falls for a third year",
            "DATELINE KARAWANG -",
            "BODY Farmers in West Java brought in less rice this season, the ministry said on"
                + " Saturday.",
            "BODY The dry months lasted until June.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 8, 17));
    assertThat(article.metadata()).containsEntry("url", "https://harian.example/rice");
  }

  @Test
  void aPageWithItsMainPartMarked() throws Exception {
    Article article = Reading.one("a.html", page("main"));
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Transport",
            "HEADLINE Ferry service to Karimunjawa resumes",
            "BODY The ferry sailed again on Wednesday after nine days of high waves, the port"
                + " authority said.",
            "BODY Fare",
            "BODY Rp 85,000",
            "BODY Some 412 passengers were waiting.",
            "BODY Most of them were tourists.",
            "BODY The next storm is due on Friday.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aPageOfNothingButDivisions() throws Exception {
    Article article = Reading.one("a.html", page("divs"));
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Mayor of Solo resigns",
            "BODY The mayor of Solo stepped down on Monday, his office said.",
            "BODY He had led the city since 2021.",
            "BODY A deputy takes over until the election.");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.date()).isNull();
  }

  @Test
  void aPieceOfAPage() throws Exception {
    assertThat(parts(Reading.one("a.html", "<p>Rain fell.</p><p>It went on.</p>")))
        .containsExactly("BODY Rain fell.", "BODY It went on.");
    assertThat(parts(Reading.one("a.html", "Rain fell.\n\nIt went <b>on</b> and on.")))
        .containsExactly("BODY Rain fell.", "BODY It went on and on.");
  }

  @Test
  void brokenMarkupIsRepaired() throws Exception {
    String raw = "<html><body><p>Rain <b>fell.<p>It went <i>on</b>.</div></p><p>The <a href='x>end";
    Article article = Reading.one("a.html", raw + ".</a>");
    assertThat(parts(article)).startsWith("BODY Rain fell.", "BODY It went on.");
    int at = article.text().indexOf("went");
    assertThat(article.map().toRaw(new Span(at, at + 4)).of(article.raw())).isEqualTo("went");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta name="pubdate" content="2024-02-03T01:00:00Z">       | <p>x</p>
          <meta itemprop="datePublished" content="2024-02-03">       | <p>x</p>
          <script type="application/ld+json">[{"@type":"Person"},{"datePublished":"2024-02-03"}]</script> | <p>x</p>
          <script type="application/ld+json">{"broken":</script>     | <time datetime="2024-02-03">today</time>
          <title>x</title>                                           | <time itemprop="datePublished" datetime="2024-02-03">x</time>
          <title>x</title>                                           | <time datetime="2024-03-04">later</time><article><p>Rain.</p><time datetime="2024-02-03">then</time></article>
          """)
  void theDayIsFoundWhereverItIsSaid(String head, String body) throws Exception {
    String raw = "<html><head>" + head + "</head><body>" + body + "<p>Rain.</p></body></html>";
    assertThat(Reading.one("a.html", raw).date()).isEqualTo(LocalDate.of(2024, 2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html lang="id-ID"><body><p>The dam is open.</p>                                   | id
          <html><head><meta property="og:locale" content="fr_FR"></head><p>The dam is open.  | fr
          <html><head><script type="application/ld+json">{"datePublished":"2024-01-01","inLanguage":"ja"}</script></head><p>The dam. | ja
          <html lang=""><p>The dam of the town is open.                                      | en
          <html lang="x-klingon"><p>The dam of the town is open.                             | en
          """)
  void theLanguageIsThePages(String raw, String language) throws Exception {
    assertThat(Reading.one("a.html", raw).language()).isEqualTo(language);
    assertThat(Reading.one("a.ar.html", raw).language()).isEqualTo("ar");
    assertThat(Reading.one("a.ar.html", raw, CHINESE).language()).isEqualTo("zh");
  }

  private static String page(String name) throws IOException {
    try (InputStream in = PageTest.class.getResourceAsStream("/pages/" + name + ".html")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
