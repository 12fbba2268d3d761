package org.calque.detect.people;

import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.GenderWords;
import org.calque.analysis.people.QuotedText;

/** Tells whether a pronoun may mean somebody else than the person named last before it. */
final class SomebodyElse {

  private final AnalyzedArticle article;
  private final QuotedText quotes;
  private final Humans humans;
  private final QuotedHumans quoted;
  private final Speakers speakers;
  private final GenderWords words;

  SomebodyElse(AnalyzedArticle article, Humans humans) {
    this.article = article;
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = humans;
    this.quoted = new QuotedHumans(article, humans);
    this.speakers = new Speakers(article);
    this.words = article.lexicon().view(GenderWords.class, GenderWords::new);
  }

  /**
   * Whether somebody whom the pronoun fits is spoken of beside the named person.
   *
   * @param between the sentences from the pronoun's back to the person's, that one not among them
   */
  boolean isMeant(Pronoun pronoun, Human named, List<Sentence> between) {
    if (humans.belongsTo(named, pronoun.gender())) {
      return true;
    }
    boolean speaks =
        pronoun.isTag()
            || pronoun.isSource()
            || (speakers.speaks(pronoun.sentence(), pronoun.index())
                && !References.answers(pronoun));
    return fits(pronoun, named.sentence())
        || between.stream().anyMatch(s -> fits(pronoun, s))
        || (!speaks && followsSomebody(pronoun, named, between));
  }

  /** A noun or a pronoun of the gender that is written: “her husband”, “him”. */
  private boolean fits(Pronoun pronoun, Sentence sentence) {
    Gender written = pronoun.gender();
    int end = sentence == pronoun.sentence() ? pronoun.index() : sentence.size();
    for (int i = 0; i < end; i++) {
      if (words.of(sentence.lower(i)) == written) {
        return true;
      }
    }
    return Pronoun.in(sentence, article.grammar()).stream()
        .anyMatch(p -> p.gender() == written && p.index() < end);
  }

  /** “Siti praised the driver. He”: somebody without a name came after, or is spoken of. */
  private boolean followsSomebody(Pronoun pronoun, Human named, List<Sentence> between) {
    return isAfter(named, pronoun, named.sentence(), named.first())
        || between.stream().anyMatch(s -> s != named.sentence() && isAfter(named, pronoun, s, -1));
  }

  private boolean isAfter(Human named, Pronoun pronoun, Sentence sentence, int first) {
    int end = sentence == pronoun.sentence() ? pronoun.index() : sentence.size();
    boolean noun =
        humans.all(sentence).stream()
            .anyMatch(
                h ->
                    h.person() == null
                        && h.first() > first
                        && h.first() < end
                        && h.said() != pronoun.gender().other());
    return noun
        || quoted.in(sentence).stream()
            .anyMatch(h -> h.first() < end && !h.who().equals(named.who()))
        || (sentence != pronoun.sentence()
            && Pronoun.in(sentence, article.grammar()).stream()
                .anyMatch(
                    p -> p.gender() == pronoun.gender() && quotes.isQuoted(p.span().start())));
  }
}
