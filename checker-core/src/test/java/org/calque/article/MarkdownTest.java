package org.calque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calque.article.Reading.parts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a Markdown document the prose is read, without what is marked as something else. */
class MarkdownTest {

  private static final String STORY =
      """
      ---
      title: "Governor opens canal"
      lang: en
      date: 2024-03-05T10:00:00+07:00
      url: https://courier.example/canal
      source-language: id
      ---

      ![The canal](canal.jpg "The canal on Tuesday")

      **SEMARANG, Courier** - Governor *Nana* opened the [flood canal](https://x.example "t") on
      Tuesday &amp; left.

      ## What comes next

      - A pumping station.
      - Two bridges, `one` of them new.

      > “We are ready,” he said.

      | Year | Cost |
      |------|------|
      | 2024 | 2.1  |

      ```
      left out
      ```

      <div class="share"><p>Share this</p></div>
      <!-- a note -->

      Also read: [Dam reaches its limit](/dam)

      *This article was automatically translated from Indonesian by AI.*
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aStoryWithAllItsParts(String lineBreak) throws Exception {
    Article article = Reading.one("a.md", STORY.replace("\n", lineBreak));
    assertThat(parts(article))
        .containsExactly(
            "HEADLINE Governor opens canal",
            "DATELINE SEMARANG, Courier -",
            "BODY Governor Nana opened the flood canal on Tuesday & left.",
            "HEADLINE What comes next",
            "BODY A pumping station.",
            "BODY Two bridges, one of them new.",
            "BODY “We are ready,” he said.",
            "FURNITURE Share this",
            "FURNITURE Also read: Dam reaches its limit",
            "DISCLAIMER This article was automatically translated from Indonesian by AI.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(article.origin().sourceLanguage()).isEqualTo("id");
    assertThat(article.metadata()).containsEntry("url", "https://courier.example/canal");
  }

  @Test
  void aHeadlineOfItsOwnGoesBeforeTheHeadersTitle() throws Exception {
    assertThat(parts(Reading.one("a.md", "---\ntitle: One\n---\n# Two\n\nIt rained.\n")))
        .containsExactly("HEADLINE Two", "BODY It rained.");
    assertThat(parts(Reading.one("a.md", "Two\n===\n\nIt rained.\n")))
        .containsExactly("HEADLINE Two", "BODY It rained.");
  }
}
