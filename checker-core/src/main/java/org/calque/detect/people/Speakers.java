package org.calque.detect.people;

import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.NameWords;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.jspecify.annotations.Nullable;

/** Who speaks in a sentence: the subject of its verb of speech, outside quotations. */
final class Speakers {

  /**
   * What a sentence says of who speaks.
   *
   * @param speaks whether there is a verb of speech at all
   * @param same whether a pronoun speaks: whoever spoke before goes on
   * @param person who speaks, or null for a body or somebody without a name
   */
  record Speaker(boolean speaks, boolean same, @Nullable Person person) {}

  private static final Speaker SILENT = new Speaker(false, false, null);
  private static final Set<String> SKIPPED =
      Set.of("also", "later", "then", "further", "has", "had", "earlier", "again", "only", "even");
  private static final Set<String> NO_SUBJECT =
      Set.of("to", "is", "are", "was", "were", "be", "been", "the", "a", "of", "by", "as", "and");

  private final People people;
  private final QuotedText quotes;
  private final NameWords words;

  Speakers(AnalyzedArticle article) {
    this.people = article.view(People.class, People::of);
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.words = article.lexicon().view(NameWords.class, NameWords::new);
  }

  Speaker of(Sentence sentence) {
    Speaker found = SILENT;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      boolean outside = !quotes.isQuoted(sentence.token(i).start());
      if (outside && words.isSpeech(word) && !word.endsWith("ing")) {
        Speaker one = subject(sentence, i);
        found = one.speaks() && !found.speaks() ? one : found;
      }
      Mention source = word.equals("to") ? people.beginningAt(sentence, i + 1) : null;
      if (source != null && sentence.lower(i - 1).equals("according") && !found.speaks()) {
        found = new Speaker(true, false, people.personOf(source));
      }
    }
    return found;
  }

  /** Whether a verb of speech goes with the pronoun at a token: “she added”, “said he”. */
  boolean speaks(Sentence sentence, int pronoun) {
    int verb = pronoun + 1;
    while (SKIPPED.contains(sentence.lower(verb)) || sentence.lower(verb).endsWith("ly")) {
      verb++;
    }
    return words.isSpeech(sentence.lower(verb)) || words.isSpeech(sentence.lower(pronoun - 1));
  }

  boolean isSpeech(String word) {
    return words.isSpeech(word);
  }

  private Speaker subject(Sentence sentence, int verb) {
    Mention inverted = people.beginningAt(sentence, verb + 1);
    boolean straight = people.endingAt(sentence, verb) != null;
    if (inverted != null && !straight && !sentence.token(verb).is("told")) {
      return new Speaker(true, false, people.personOf(inverted));
    }
    int last = verb - 1;
    while (SKIPPED.contains(sentence.lower(last)) || sentence.lower(last).endsWith("ly")) {
      last--;
    }
    if (NO_SUBJECT.contains(sentence.lower(last))) {
      return SILENT;
    }
    if (Set.of("he", "she").contains(sentence.lower(last))) {
      return new Speaker(true, true, null);
    }
    Mention subject = people.endingAt(sentence, last + 1);
    if (subject == null && sentence.lower(last).equals(",")) {
      subject = apposed(sentence, last);
    }
    Person person = subject == null ? null : people.personOf(subject);
    return new Speaker(true, false, person);
  }

  /** The name before a comma, or before the apposition that a comma ends. */
  private @Nullable Mention apposed(Sentence sentence, int comma) {
    Mention direct = people.endingAt(sentence, comma);
    if (direct != null) {
      return direct;
    }
    Mention found = null;
    for (Mention mention : people.in(sentence)) {
      boolean apposition = mention.end() < comma && sentence.lower(mention.end()).equals(",");
      found = apposition ? mention : found;
    }
    return found;
  }
}
