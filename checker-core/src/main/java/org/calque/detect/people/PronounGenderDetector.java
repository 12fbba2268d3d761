package org.calque.detect.people;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.Person;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds <i>he</i> and <i>she</i> for the same person, or against what the article says of the
 * person.
 */
public final class PronounGenderDetector implements Detector {

  /** How much must speak against a pronoun that is not certainly the person's. */
  private static final int STRONG = 4;

  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MALE = Set.of("he", "his", "him", "himself");

  private final Rule rule;

  public PronounGenderDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Verdicts verdicts = article.view(Verdicts.class, Verdicts::of);
    Set<Span> sure = new HashSet<>();
    for (Reference reference : verdicts.references()) {
      if (isWrong(reference, verdicts)) {
        sure.add(reference.pronoun().span());
        findings.accept(finding(article, reference, verdicts));
      }
    }
    NearestPerson nearest = new NearestPerson(article);
    for (Sentence sentence : article.sentences()) {
      for (Pronoun pronoun : Pronoun.in(sentence, article.grammar())) {
        Person person = sure.contains(pronoun.span()) ? null : nearest.of(pronoun);
        if (person != null && isUnlikely(pronoun, verdicts.bySigns(person))) {
          findings.accept(
              flag(article, pronoun, person.fullName(), verdicts.bySigns(person).evidence())
                  .tentative(true)
                  .finding());
        }
      }
    }
  }

  /** Whether the article gives the person the other gender, pronouns apart. */
  private static boolean isUnlikely(Pronoun pronoun, Verdict verdict) {
    return verdict.gender() == pronoun.gender().other() && verdict.lead() >= STRONG;
  }

  /** All who may be meant are of the other gender, and nobody nearby is of this one. */
  private static boolean isWrong(Reference reference, Verdicts verdicts) {
    Gender written = reference.pronoun().gender();
    int needed = reference.certain() ? 0 : STRONG;
    boolean fitsAnother =
        reference.others().stream().anyMatch(h -> verdicts.on(h).gender() != written.other());
    return !fitsAnother
        && !alreadyMeant(reference)
        && reference.humans().stream()
            .map(verdicts::on)
            .allMatch(v -> v.gender() == written.other() && v.lead() >= needed);
  }

  /** <i>Her husband left, and she wept</i>: somebody of that gender was meant before the noun. */
  private static boolean alreadyMeant(Reference reference) {
    Pronoun pronoun = reference.pronoun();
    Set<String> same = pronoun.gender() == Gender.FEMALE ? FEMALE : MALE;
    return reference.humans().stream()
        .filter(h -> h.person() == null && h.sentence() == pronoun.sentence())
        .anyMatch(
            h ->
                h.sentence().tokens().subList(0, h.first() + 1).stream()
                    .anyMatch(t -> same.contains(t.lower())));
  }

  private Finding finding(AnalyzedArticle article, Reference reference, Verdicts verdicts) {
    Human human = reference.humans().get(reference.humans().size() - 1);
    return flag(article, reference.pronoun(), name(human, article), verdicts.on(human).evidence())
        .finding();
  }

  private Flag flag(
      AnalyzedArticle article, Pronoun pronoun, String name, @Nullable Span evidence) {
    Flag flag = Flag.at(rule, article, pronoun.span()).with("name", name);
    boolean capital = pronoun.sentence().token(pronoun.index()).isCapitalised();
    pronoun.opposite().forEach(o -> flag.suggest(capital ? Casing.capitalise(o) : o));
    if (evidence != null) {
      flag.related(evidence, "what the article says of " + name);
    }
    return flag;
  }

  private static String name(Human human, AnalyzedArticle article) {
    return human.person() == null
        ? "“" + human.sentence().token(human.first()).span().of(article.text()) + "”"
        : human.person().fullName();
  }
}
