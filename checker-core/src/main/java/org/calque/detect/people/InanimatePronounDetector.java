package org.calque.detect.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Gender;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.NameWords;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds <i>its</i> and <i>it</i> for a person.
 *
 * <p>Narrow: <i>its</i> only before what a person has (a cabinet, a wife) in a sentence about a
 * person and no body or country; <i>It</i> only where the sentence before is about one person and
 * the verb is a person's (smiled, added).
 */
public final class InanimatePronounDetector implements Detector {

  private static final Set<String> OWNED =
      Set.of(
          "coalition",
          "cabinet",
          "wife",
          "husband",
          "predecessor",
          "successor",
          "premiership",
          "presidency",
          "candidacy",
          "ministers",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "deputy",
          "teammates",
          "lawyer",
          "lawyers",
          "parents",
          "career",
          "childhood",
          "birthday",
          "resignation",
          "retirement",
          "inauguration",
          "counterpart");
  private static final Set<String> BODIES =
      Set.of(
          "government",
          "party",
          "country",
          "nation",
          "state",
          "parliament",
          "ministry",
          "company",
          "group",
          "team",
          "club",
          "union",
          "administration",
          "agency",
          "army",
          "military",
          "council",
          "court",
          "board",
          "bank",
          "organization",
          "organisation",
          "dog",
          "cat",
          "animal",
          "elephant",
          "police",
          "association",
          "federation",
          "university",
          "city",
          "region",
          "province",
          "kingdom",
          "committee",
          "commission",
          "palace",
          "monarchy",
          "firm");

  private final Rule rule;
  private final NameWords words;

  public InanimatePronounDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.words = lexicon.view(NameWords.class, NameWords::new);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    People people = article.view(People.class, People::of);
    QuotedText quotes = article.view(QuotedText.class, QuotedText::of);
    Sentence before = null;
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean outside = !quotes.isQuoted(sentence.token(i).start());
        Mention meant = outside ? meant(people, before, sentence, i) : null;
        if (meant != null) {
          findings.accept(finding(article, people, sentence, i, meant));
        }
      }
      before = sentence;
    }
  }

  private @Nullable Mention meant(
      People people, @Nullable Sentence before, Sentence sentence, int i) {
    if (sentence.lower(i).equals("its") && ownsPersonal(sentence, i)) {
      return onlySubject(people, sentence, i);
    }
    boolean says = i == 0 && sentence.lower(0).equals("it") && humanVerb(sentence);
    boolean follows = before != null && before.paragraph().equals(sentence.paragraph());
    return says && follows && before != null ? onlySubject(people, before, before.size()) : null;
  }

  private static boolean ownsPersonal(Sentence sentence, int its) {
    return OWNED.contains(sentence.lower(its + 1)) || OWNED.contains(sentence.lower(its + 2));
  }

  private boolean humanVerb(Sentence sentence) {
    String next = sentence.lower(1);
    String verb =
        next.endsWith("ly") || Set.of("just", "only", "also").contains(next)
            ? sentence.lower(2)
            : next;
    return words.isHuman(verb);
  }

  /** The one person that the sentence begins with, where it names no body and nobody else. */
  private static @Nullable Mention onlySubject(People people, Sentence sentence, int end) {
    List<Mention> mentions = people.in(sentence);
    if (mentions.isEmpty() || mentions.get(0).first() > 3 || people.hasUnknownName(sentence)) {
      return null;
    }
    Mention first = mentions.get(0);
    for (int i = 0; i < end; i++) {
      boolean inMention = isInside(mentions, i);
      boolean title = isInsideTitles(people, sentence, i);
      boolean capital = i > 0 && sentence.token(i).isCapitalised() && !inMention && !title;
      boolean compound = sentence.lower(i - 1).equals("-") || sentence.lower(i + 1).equals("-");
      if (BODIES.contains(sentence.lower(i)) || (capital && !compound)) {
        return null;
      }
    }
    Person person = people.personOf(first);
    boolean alone = mentions.stream().allMatch(m -> Objects.equals(people.personOf(m), person));
    return alone ? first : null;
  }

  private static boolean isInside(List<Mention> mentions, int index) {
    return mentions.stream().anyMatch(m -> m.first() <= index && index < m.end());
  }

  private static boolean isInsideTitles(People people, Sentence sentence, int index) {
    return people.bareTitles(sentence).stream()
        .anyMatch(t -> t.first() <= index && index < t.end());
  }

  private Finding finding(
      AnalyzedArticle article, People people, Sentence sentence, int index, Mention meant) {
    Person person = people.personOf(meant);
    boolean owns = sentence.lower(index).equals("its");
    Gender gender =
        person == null ? null : article.view(Verdicts.class, Verdicts::of).on(person).gender();
    String male = owns ? "his" : "he";
    String female = owns ? "her" : "she";
    boolean capital = sentence.token(index).isCapitalised();
    Flag flag =
        Flag.at(rule, article, sentence.token(index).span())
            .with("name", meant.name().text(article.text()))
            .related(meant.span(), "the person meant");
    for (String word : gender == Gender.FEMALE ? List.of(female, male) : List.of(male, female)) {
      flag.suggest(capital ? Casing.capitalise(word) : word);
    }
    return flag.finding();
  }
}
