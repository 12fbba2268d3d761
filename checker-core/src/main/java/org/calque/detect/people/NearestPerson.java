package org.calque.detect.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun most likely means where {@link References} cannot be sure: the only person named
 * before it in its sentence, else in the last sentence of its paragraph that names anybody, else in
 * the paragraph before.
 */
final class NearestPerson {

  private static final int OPENING = 2;

  private final List<Sentence> sentences;
  private final People people;
  private final QuotedText quotes;
  private final Humans humans;
  private final SomebodyElse somebodyElse;
  private final Grammar grammar;

  NearestPerson(AnalyzedArticle article) {
    this.sentences = article.sentences();
    this.people = article.view(People.class, People::of);
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = new Humans(article);
    this.grammar = article.grammar();
    this.somebodyElse = new SomebodyElse(article, humans);
  }

  /** The person; null where several are named there, or somebody whom the pronoun fits. */
  @Nullable Person of(Pronoun pronoun) {
    if (pronoun.sentence().isHeadline() || quotes.isQuoted(pronoun.span().start())) {
      return null;
    }
    List<Sentence> between = new ArrayList<>();
    for (int i = sentences.indexOf(pronoun.sentence()); i >= 0; i--) {
      Sentence sentence = sentences.get(i);
      if (isTooFar(sentence, pronoun, between) || people.hasUnknownName(sentence)) {
        return null;
      }
      List<Human> named = named(sentence, pronoun);
      if (!named.isEmpty()) {
        Human last = named.get(named.size() - 1);
        boolean only = named.stream().allMatch(h -> Objects.equals(h.person(), last.person()));
        boolean apart = !between.isEmpty();
        return only
                && (apart
                    || (last.subject()
                        && isAlone(last, i)
                        && !ClauseObject.is(pronoun, last, grammar)))
                && !somebodyElse.isMeant(pronoun, last, between)
            ? last.person()
            : null;
      }
      between.add(sentence);
    }
    return null;
  }

  /** <i>Rudi left. Siti said he</i>: somebody else was named just before. */
  private boolean isAlone(Human human, int sentence) {
    Sentence before = sentence == 0 ? human.sentence() : sentences.get(sentence - 1);
    return !before.paragraph().equals(human.sentence().paragraph())
        || humans.named(before).stream().allMatch(h -> h.who().equals(human.who()));
  }

  /** Beyond its own sentence only a pronoun that opens one is looked after. */
  private static boolean isTooFar(Sentence sentence, Pronoun pronoun, List<Sentence> between) {
    if (between.isEmpty()) {
      return false;
    }
    Paragraph own = pronoun.sentence().paragraph();
    Paragraph here = sentence.paragraph();
    boolean left = !here.equals(own);
    boolean leftTwo =
        left
            && between.stream()
                .map(Sentence::paragraph)
                .anyMatch(p -> !p.equals(here) && !p.equals(own));
    boolean owns = !pronoun.isSubject() && !pronoun.isSource();
    return !opens(pronoun) || sentence.isHeadline() || leftTwo || (left && owns);
  }

  /** “He”, “In his view,”, “On Monday, he”, “According to him”, “..., he said”. */
  private static boolean opens(Pronoun pronoun) {
    return pronoun.index() <= OPENING
        || pronoun.isTag()
        || pronoun.isSource()
        || (pronoun.isSubject() && References.opensSentence(pronoun));
  }

  /** Those named outside quotations, before the pronoun. */
  private List<Human> named(Sentence sentence, Pronoun pronoun) {
    int end = sentence == pronoun.sentence() ? pronoun.index() : sentence.size();
    return humans.named(sentence).stream()
        .filter(h -> h.person() != null && h.first() < end && !quotes.isQuoted(h.start()))
        .toList();
  }
}
