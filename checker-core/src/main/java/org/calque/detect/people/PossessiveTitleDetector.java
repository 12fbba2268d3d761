package org.calque.detect.people;

import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.GivenNames;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.TitleUse;
import org.calque.analysis.people.Titles;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds a title turned into a possession of its own holder: <i>Sudani's PM</i> for PM Sudani.
 *
 * <p>A title counts that the article gives to this very person, or an office that only a place can
 * have. <i>Trump's lawyer</i> and <i>Kishida's foreign minister</i> stay.
 */
public final class PossessiveTitleDetector implements Detector {

  private static final Set<String> GOES_ON =
      Set.of(
          "of",
          "for",
          "-",
          "candidate",
          "nominee",
          "pick",
          "choice",
          "hopeful",
          "bid",
          "ambitions",
          "ambition",
          "campaign",
          "race",
          "post",
          "job",
          "seat",
          "role",
          "title",
          "elect",
          "portrayal",
          "election",
          "elections",
          "aspirations",
          "runner");

  private final Rule rule;
  private final Titles titles;
  private final GivenNames given;

  public PossessiveTitleDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.titles = lexicon.view(Titles.class, Titles::new);
    this.given = lexicon.view(GivenNames.class, GivenNames::new);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    People people = article.view(People.class, People::of);
    for (Sentence sentence : article.sentences()) {
      for (Mention mention : people.in(sentence)) {
        TitleUse title = possessed(mention);
        Person person = people.personOf(mention);
        if (title != null && person != null && stands(title, people)) {
          TitleUse held = HeldTitles.held(person, title);
          if (held != null || HeldTitles.canOnlyBeOwn(person, title, given)) {
            findings.accept(finding(article, mention, title, held));
          }
        }
      }
    }
  }

  private @Nullable TitleUse possessed(Mention mention) {
    Sentence sentence = mention.sentence();
    boolean possessive =
        mention.end() < sentence.size() && sentence.token(mention.end()).isPossessive();
    return possessive ? titles.at(sentence, mention.end() + 1) : null;
  }

  /** No other name and no noun goes with the title. */
  private static boolean stands(TitleUse title, People people) {
    Sentence sentence = title.sentence();
    if (people.beginningAt(sentence, title.first()) != null
        || GOES_ON.contains(sentence.lower(title.end()))) {
      return false;
    }
    boolean capitalFollows =
        title.end() < sentence.size()
            && sentence.token(title.end()).isWord()
            && sentence.token(title.end()).isCapitalised();
    return sentence.isHeadline() || !capitalFollows;
  }

  private Finding finding(
      AnalyzedArticle article, Mention mention, TitleUse title, @Nullable TitleUse held) {
    Sentence sentence = mention.sentence();
    boolean stacked = title.end() < sentence.size() && sentence.token(title.end()).isPossessive();
    String tail = stacked ? sentence.token(title.end()).text() : "";
    Span span = sentence.span(mention.first(), stacked ? title.end() : title.end() - 1);
    String name = mention.name().text(article.text());
    String titled =
        mention.titles().isEmpty()
            ? titleText(article, title) + " " + name
            : mention.span().of(article.text());
    Flag flag =
        Flag.at(rule, article, span)
            .with("name", name)
            .with("title", title.span().of(article.text()))
            .suggest(Casing.like(sentence, mention.first(), titled + tail))
            .suggest(name + tail);
    if (held != null) {
      flag.related(held.span(), "the article's own title for this person");
    }
    return flag.finding();
  }

  private static String titleText(AnalyzedArticle article, TitleUse title) {
    String text = title.span().of(article.text());
    return title.title().lower() ? text : Casing.titleCase(text, false);
  }
}
