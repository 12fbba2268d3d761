package org.calque.analysis.people;

import java.util.List;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article names somebody.
 *
 * @param titles what stands directly before the name, in order
 * @param apposition the title that a comma sets off: “the chairman of the party, Teddy Rahardian”
 * @param evident whether its own surroundings say that it is a person
 */
public record Mention(
    Name name, List<TitleUse> titles, @Nullable TitleUse apposition, boolean evident) {

  public Mention {
    titles = List.copyOf(titles);
  }

  public Sentence sentence() {
    return name.sentence();
  }

  /** The first token with the titles. */
  public int first() {
    return titles.isEmpty() ? name.first() : titles.get(0).first();
  }

  /** One past the last token of the name. */
  public int end() {
    return name.end();
  }

  /** From the first title to the end of the name. */
  public Span span() {
    return sentence().span(first(), end() - 1);
  }
}
