package org.calque.analysis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.calque.TestArticles;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.EnglishGrammar;
import org.calque.analysis.Grammar;
import org.calque.article.Article;
import org.calque.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text ends in what must be found: persons, divided by bars, with all their mentions. */
class PeopleTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Grammar GRAMMAR = new EnglishGrammar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Prime Minister Mohammed Shia al-Sudani spoke in Baghdad on Friday. Sudani's office agreed.
        => Mohammed Shia Sudani: Prime Minister Mohammed Shia al-Sudani, Sudani
        """,
        """
        The Pentagon is calm, Major General Patrick Ryder said. Maj. Gen. Ryder left.
        => Patrick Ryder: Major General Patrick Ryder, Maj. Gen. Ryder
        """,
        """
        Three were held, Adj. Comr. Dian Hapsari said. Comr. Raden Aditya agreed with Dian.
        => Dian Hapsari: Adj. Comr. Dian Hapsari, Dian | Aditya: Comr. Raden Aditya
        """,
        """
        The chairman of the Cahaya Bangsa Party (PCB), Teddy Rahardian, said so. Teddy smiled.
        => Teddy Rahardian: Teddy Rahardian, Teddy
        """,
        """
        Jokowi's President Inaugurates Bridge

        President Joko Widodo opened the bridge on Tuesday. Jokowi then left Palembang.
        => Joko Widodo: Jokowi, President Joko Widodo, Jokowi
        """,
        """
        Bank Sentosa economist Gilang Ramdhan said so in March. Gilang Ramadhan estimates more.
        => Gilang Ramdhan: economist Gilang Ramdhan, Gilang Ramadhan
        """,
        """
        Opposition lawmaker Haruka Mizuno warned the Defense Department. "No," Misuno told reporters.
        => Haruka Mizuno: lawmaker Haruka Mizuno, Misuno
        """,
        """
        Negotiator Park Jin met adviser Park Jun in Seoul. Both praised Coach Shin Tae-yong.
        => Park Jin: Negotiator Park Jin | Park Jun: adviser Park Jun | Shin Tae-yong: Coach Shin Tae-yong
        """,
        """
        One of the passengers, Ningsih, and the driver, Karman, 45, left Surabaya on Monday.
        => Ningsih: Ningsih | Karman: Karman
        """,
        """
        The Supreme Court met in South Sulawesi in January. Golden Airways said it would pay.
        =>
        """,
        """
        President Susilo Bambang Yudhoyono spoke. Crown Prince Mohammed bin Salman listened to SBY.
        => Susilo Bambang Yudhoyono: President Susilo Bambang Yudhoyono, SBY \
        | Mohammed Salman: Crown Prince Mohammed bin Salman
        """
      })
  void findsAndLinks(String example) {
    String[] halves = example.split("=>");
    assertThat(people(halves[0].strip())).isEqualTo(halves[1].strip());
  }

  private static String people(String text) {
    Article article = TestArticles.english("a.en.txt", text);
    AnalyzedArticle analyzed = new AnalyzedArticle(article, LEXICON, GRAMMAR);
    return analyzed.view(People.class, People::of).persons().stream()
        .map(p -> p.fullName() + ": " + mentions(p, text))
        .collect(Collectors.joining(" | "));
  }

  private static String mentions(Person person, String text) {
    return person.mentions().stream().map(m -> m.span().of(text)).collect(Collectors.joining(", "));
  }
}
