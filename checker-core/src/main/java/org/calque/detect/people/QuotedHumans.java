package org.calque.detect.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.QuotedText;

/** Whom a quotation speaks of: names, nouns for people, and the initials that suspects go by. */
final class QuotedHumans {

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "to", "from", "of", "near", "the", "for", "on", "a", "an", "-");
  private static final Set<String> NO_INITIALS =
      Set.of("US", "UN", "EU", "UK", "TV", "PM", "AI", "IT", "ID", "OK", "BI", "AM", "MP", "VP");

  private final QuotedText quotes;
  private final Humans humans;
  private final Grammar grammar;

  QuotedHumans(AnalyzedArticle article, Humans humans) {
    this.quotes = article.view(QuotedText.class, QuotedText::of);
    this.humans = humans;
    this.grammar = article.grammar();
  }

  List<Human> in(Sentence sentence) {
    List<Human> all = new ArrayList<>();
    for (Human human : humans.all(sentence)) {
      if (quotes.isQuoted(human.start()) && !human.isAnybody()) {
        all.add(human);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      int index = i;
      boolean known = all.stream().anyMatch(h -> h.first() == index);
      if (!known && quotes.isQuoted(sentence.token(i).start()) && mayBeName(sentence, i)) {
        all.add(new Human(sentence, i, null, null, true));
      }
    }
    return all;
  }

  /** A capitalised word that is no other word, and not behind a preposition as places are. */
  private boolean mayBeName(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean capitals = token.text().matches("\\p{Lu}{2,}");
    if (capitals) {
      return token.text().length() == 2 && !NO_INITIALS.contains(token.text());
    }
    return token.isWord()
        && token.isCapitalised()
        && token.text().length() > 2
        && !BEFORE_PLACES.contains(sentence.lower(i - 1))
        && grammar.tags(token.lower()).stream().allMatch(t -> t.startsWith("NNP"));
  }
}
