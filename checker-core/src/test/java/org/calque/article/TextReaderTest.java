package org.calque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.calque.article.Paragraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final Path SEEDS = Path.of("../seeds");

  private static Article read(String raw) throws ArticleException {
    return read("story.txt", raw);
  }

  private static Article read(String path, String raw) throws ArticleException {
    return new TextReader().read(path, raw, ReadOptions.DEFAULT).get(0);
  }

  private static List<String> parts(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + " " + p.span().of(article.text()))
        .toList();
  }

  @Test
  void readsTheDateThatAnArchiveWroteBeforeTheFirstWord() throws Exception {
    String raw = Files.readString(SEEDS.resolve("000_4abd2f4d965707df.txt"));
    Article seed = read(raw);
    assertThat(seed.date()).isEqualTo(LocalDate.of(2023, 12, 28));
    assertThat(seed.text()).startsWith("The Iraqi government is working");
    assertThat(seed.paragraphs()).hasSize(13).allMatch(p -> p.kind() == Kind.BODY);
    assertThat(seed.origin()).isEqualTo(Origin.UNKNOWN);
    assertThat(seed.language()).isEqualTo("en");
    assertThat(seed.map().toRaw(new Span(0, 9)).of(raw)).isEqualTo("The Iraqi");
  }

  @Test
  void takesTheLastParagraphsWordForTheOrigin() throws Exception {
    Article seed = read(Files.readString(SEEDS.resolve("003_db0227e95e2d4be5.txt")));
    Paragraph last = seed.paragraphs().get(seed.paragraphs().size() - 1);
    assertThat(last.kind()).isEqualTo(Kind.DISCLAIMER);
    assertThat(last.span().of(seed.text())).startsWith("The English,").endsWith("DigitalSiber.id)");
    assertThat(seed.origin()).isEqualTo(new Origin(true, "id", last.span()));
    assertThat(seed.date()).isNull();
    assertThat(seed.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryKindOfLineBreak(String lineBreak) throws Exception {
    String raw =
        "---\nlang: en\ndate: 2024-02-29\n---\nA Short Headline\n\nThe first one.\n\nThe second.\n"
            .replace("\n", lineBreak);
    Article article = read(raw);
    assertThat(parts(article))
        .containsExactly("HEADLINE A Short Headline", "BODY The first one.", "BODY The second.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 2, 29));
    int at = article.text().indexOf("second");
    assertThat(article.map().toRaw(new Span(at, at + 6)).of(raw)).isEqualTo("second");
  }

  @Test
  void joinsLinesThatEndBecauseTheyWereFull() throws Exception {
    String raw =
        """
        The council said on Monday that it would open the new bridge to
        traffic before the end of the year, after a delay of more than
        eighteen months.

        Residents were glad.
        """;
    Article article = read(raw);
    assertThat(parts(article))
        .containsExactly(
            "BODY The council said on Monday that it would open the new bridge to traffic before"
                + " the end of the year, after a delay of more than eighteen months.",
            "BODY Residents were glad.");
  }

  @Test
  void takesEachLineForAParagraphWhereLinesAreNotFull() throws Exception {
    String line = "The council said on Monday that it would open the bridge. ".repeat(4).strip();
    Article article = read("Bridge to Open\n" + line + "\nResidents were glad.\n" + line);
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Bridge to Open", "BODY " + line, "BODY Residents were glad.", "BODY " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JAKARTA, KOMPAS.com - ",
        "Jakarta (ANTARA) - ",
        "WASHINGTON (AP) — ",
        "BAGHDAD, Dec 28 — ",
        "PARIS, 5 janvier (Reuters) - ",
        "TEMPO.CO, Jakarta - ",
        "Liputan6.com, Jakarta - ",
        "Jakarta, CNN Indonesia -- ",
        "KUALA LUMPUR: ",
        "NEW YORK – ",
        "London, Jan. 5, 2024 (Reuters) – ",
        "Jakarta - ",
      })
  void takesTheDatelineOffTheFirstSentence(String dateline) throws Exception {
    Article article = read(dateline + "The government said on Monday that it would not resign.");
    assertThat(parts(article))
        .containsExactly(
            "DATELINE " + dateline.strip(),
            "BODY The government said on Monday that it would not resign.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vestry - the parish's governing body - wrote to the bishop.",
        "Police said: The man is in custody.",
        "Two men - both from London - were held.",
        "Mr Smith, 45, was held.",
        "“No” - that was all the minister said.",
      })
  void takesADashInASentenceForNoDateline(String sentence) throws Exception {
    assertThat(parts(read(sentence))).containsExactly("BODY " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2023-02-30 The council met.",
        "Dates: 2023-02-01 The council met.",
        "date The council met."
      })
  void leavesAnythingElseBeforeTheFirstWordAsProse(String raw) throws Exception {
    assertThat(read(raw).text()).isEqualTo(raw);
    assertThat(read(raw).date()).isNull();
  }

  @Test
  void namesThePlaceOfABrokenHeader() {
    assertThatThrownBy(() -> read("---\ntitle: x\ndate: [1, 2\n---\nText."))
        .isInstanceOf(ArticleException.class)
        .hasMessageStartingWith("not valid YAML");
    assertThatThrownBy(() -> read("---\ntitle: x\ntitle: y\n---\nText."))
        .isInstanceOfSatisfying(
            ArticleException.class,
            e -> assertThat(List.of(e.line(), e.column())).containsExactly(3, 1));
    assertThatThrownBy(() -> read("---\ntitle: x\n\nText.")).hasMessageContaining("never closed");
    assertThatThrownBy(() -> read("---\norigin: Martian\n---\nText."))
        .hasMessageContaining("Martian");
  }

  @Test
  void takesALineOfDashesForNoHeader() throws Exception {
    assertThat(read("---\nThe council met.\n---\n").text()).contains("The council met.");
  }

  @Test
  void believesHeaderBeforeNotice() throws Exception {
    Article article =
        read("---\nsource-language: zh\n---\nThe dam opens.\n\nTranslated from Indonesian by AI.");
    assertThat(article.origin().sourceLanguage()).isEqualTo("zh");
    assertThat(article.origin().evidence()).isNotNull();
    assertThat(read("---\norigin: human\n---\nIt is translated by AI.").origin())
        .isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void tellsTheLanguage() throws Exception {
    assertThat(read("story.fr.txt", "The dam of the town.").language()).isEqualTo("fr");
    assertThat(read("story.v2.txt", "The dam of the town is open.").language()).isEqualTo("en");
    assertThat(read("---\nlang: French\n---\nThe dam of the town.").language()).isEqualTo("fr");
    assertThat(read("---\nlanguage: en-GB\n---\nLe barrage.").language()).isEqualTo("en");
    assertThat(read("Le barrage de la ville est ouvert.").language()).isEqualTo("fr");
    assertThat(read("Bendungan itu dibuka pada hari Senin oleh bupati yang baru.").language())
        .isEqualTo("id");
    assertThat(read("قال الوزير إن السد سيفتح").language()).isEqualTo("ar");
    assertThat(read("大坝将于五月开放").language()).isEqualTo("zh");
    assertThat(read("ダムは五月に開く").language()).isEqualTo("ja");
    assertThat(read("댐은 5월에 열린다").language()).isEqualTo("ko");
    assertThat(read("12 345").language()).isEqualTo("und");
  }

  @Test
  void dividesAPointerFromTheSentenceBeforeIt() throws Exception {
    Article article = read("The dam opens in May. Baca juga: Bendungan Dibuka\n\nRain fell.");
    assertThat(parts(article))
        .containsExactly(
            "BODY The dam opens in May.",
            "FURNITURE Baca juga: Bendungan Dibuka",
            "BODY Rain fell.");
  }
}
