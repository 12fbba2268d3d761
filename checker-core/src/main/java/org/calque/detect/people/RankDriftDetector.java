package org.calque.detect.people;

import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.TitleUse;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds a rank or an academic title that stands in full before a name and shortened before the same
 * name.
 *
 * <p>The Associated Press and Reuters give the rank once, with the full name, and then the name
 * alone: that is the first suggestion.
 */
public final class RankDriftDetector implements Detector {

  private final Rule rule;

  public RankDriftDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Person person : article.view(People.class, People::of).persons()) {
      for (Mention mention : person.mentions()) {
        for (TitleUse title : mention.titles()) {
          TitleUse other = otherForm(person, title);
          if (other != null && !title.sentence().isHeadline()) {
            findings.accept(
                Flag.at(rule, article, title.span())
                    .with("first", other.span().of(article.text()))
                    .related(other.span(), "the form used first")
                    .suggest("")
                    .suggest(other.span().of(article.text()))
                    .finding());
          }
        }
      }
    }
  }

  /** The first use of the same title, where it stands earlier and in the other form. */
  private static @Nullable TitleUse otherForm(Person person, TitleUse title) {
    boolean drops = title.title().isRank() || title.title().field().equals("academia");
    if (!drops || title.form() == TitleUse.Form.OTHER) {
      return null;
    }
    for (Mention mention : person.mentions()) {
      for (TitleUse first : mention.titles()) {
        if (first.title().equals(title.title()) && !first.sentence().isHeadline()) {
          boolean drifts =
              first.form() != title.form()
                  && first.form() != TitleUse.Form.OTHER
                  && first.span().start() < title.span().start();
          return drifts ? first : null;
        }
      }
    }
    return null;
  }
}
