package org.calque.detect.people;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds an office in several words turned into a possession of its holder: <i>Budi Santosa's
 * Semarang Rescue Office Head said</i>.
 *
 * <p>The words need no entry in the lexicon: capitals that end with the noun of an office, a verb
 * behind it, and an owner in full or one whom the article calls by that noun. The owner may have no
 * other post: <i>Macron's Interior Minister</i> stays.
 */
public final class PossessiveOfficeDetector implements Detector {

  private static final Set<String> OFFICES =
      Set.of(
          "governor",
          "minister",
          "regent",
          "mayor",
          "head",
          "commander",
          "director",
          "chairman",
          "chairwoman",
          "chief",
          "rector",
          "ambassador",
          "chair",
          "chairperson",
          "coordinator",
          "manager",
          "principal",
          "general",
          "secretary",
          "speaker");
  private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "(", ")");
  private static final int LONGEST = 10;

  private final Rule rule;
  private final Grammar grammar;
  private final UnlinkedOwner unlinked;

  public PossessiveOfficeDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    this.unlinked = new UnlinkedOwner(lexicon, grammar);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    People people = article.view(People.class, People::of);
    for (Sentence sentence : article.sentences()) {
      for (Mention mention : people.in(sentence)) {
        Person person = people.personOf(mention);
        if (person != null) {
          addOwned(sentence, mention, person, article, findings);
        }
      }
      addUnlinked(sentence, people, article, findings);
    }
  }

  /** Only a full name tells that a bare <i>Chairman</i> or <i>Principal</i> is its owner. */
  private void addOwned(
      Sentence sentence,
      Mention mention,
      Person person,
      AnalyzedArticle article,
      Consumer<Finding> findings) {
    int office = office(sentence, mention.end());
    int bare = office > 0 ? -1 : mention.end() + 1;
    if (office > 0 && isOwn(person, mention, sentence.lower(office))) {
      findings.accept(flag(article, mention, office).finding());
    } else if (bare > 0 && mention.name().isFull() && isBareOffice(sentence, mention.end(), bare)) {
      findings.accept(flag(article, mention, bare).tentative(true).finding());
    }
  }

  /** “Suryadi Wiguna's Principal denied it”, “Handoko Wirya's Chairman of the union”. */
  private boolean isBareOffice(Sentence sentence, int possessive, int office) {
    return office < sentence.size()
        && sentence.token(possessive).isPossessive()
        && sentence.token(office).isCapitalised()
        && OFFICES.contains(sentence.lower(office))
        && !sentence.isHeadline()
        && (sentence.lower(office + 1).equals("of") || speaks(sentence, office + 1));
  }

  /** Names that stand nowhere else, and that no given name gives away at their front. */
  private void addUnlinked(
      Sentence sentence, People people, AnalyzedArticle article, Consumer<Finding> findings) {
    for (int i = 2; i < sentence.size(); i++) {
      int office = people.endingAt(sentence, i) == null ? office(sentence, i) : -1;
      int first = office > 0 ? unlinked.nameBefore(sentence, i, article) : -1;
      if (first >= 0) {
        String name = sentence.span(first, i - 1).of(article.text());
        findings.accept(flag(article, sentence, first, name, i + 1, office).finding());
      }
    }
  }

  /** The token of the office's noun, or -1. */
  private int office(Sentence sentence, int end) {
    if (end >= sentence.size() || !sentence.token(end).isPossessive()) {
      return -1;
    }
    for (int i = end + 1; i < Math.min(sentence.size(), end + LONGEST); i++) {
      boolean capital = sentence.token(i).isCapitalised();
      if (!capital && (i == end + 1 || !SMALL.contains(sentence.lower(i)))) {
        return -1;
      }
      if (capital && i > end + 1 && OFFICES.contains(sentence.lower(i))) {
        return speaks(sentence, i + 1) || isExplained(sentence, i + 1) ? i : -1;
      }
    }
    return -1;
  }

  private boolean speaks(Sentence sentence, int index) {
    Set<String> tags = grammar.tags(sentence.lower(index));
    boolean verb = tags.contains("VBD") || tags.contains("VBZ") || tags.contains("MD");
    return verb && (sentence.isHeadline() || !sentence.token(index).isCapitalised());
  }

  /** “..., who opened the fair”. */
  private static boolean isExplained(Sentence sentence, int index) {
    return sentence.lower(index).equals(",") && sentence.lower(index + 1).equals("who");
  }

  /** The owner has no post by another name; without any, the name must stand in full. */
  private static boolean isOwn(Person person, Mention mention, String noun) {
    boolean other =
        person.titles().stream()
            .map(t -> t.title().name().toLowerCase(Locale.ROOT))
            .anyMatch(t -> !t.endsWith(noun) || t.equals("prime minister"));
    boolean called = !person.titles().isEmpty() && !other;
    return called || (person.titles().isEmpty() && mention.name().parts().size() > 1);
  }

  private Flag flag(AnalyzedArticle article, Mention mention, int office) {
    String name = mention.name().text(article.text());
    int from = mention.end() + 1;
    return flag(article, mention.sentence(), mention.first(), name, from, office);
  }

  private Flag flag(
      AnalyzedArticle article, Sentence sentence, int first, String name, int from, int office) {
    String title = sentence.span(from, office).of(article.text());
    return Flag.at(rule, article, sentence.span(first, office))
        .with("name", name)
        .with("title", title)
        .suggest(title + " " + name)
        .suggest(name);
  }
}
