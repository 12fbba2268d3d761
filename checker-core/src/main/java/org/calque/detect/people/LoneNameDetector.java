package org.calque.detect.people;

import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.Name;
import org.calque.analysis.people.NameWords;
import org.calque.analysis.people.People;
import org.calque.analysis.people.Person;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds a speaker by a name that nobody was introduced by, one letter from somebody's who was:
 * <i>Hendra Jaya ... Hendro said</i>. The two may be names of their own; that nobody says who
 * Hendro is tells that they are not.
 */
public final class LoneNameDetector implements Detector {

  private static final int SHORTEST = 5;
  private static final int LONGEST_ENDING = 5;

  private final Rule rule;
  private final NameWords words;
  private final LevenshteinDistance distance = new LevenshteinDistance(1);

  public LoneNameDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.words = lexicon.view(NameWords.class, NameWords::new);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Person> persons = article.view(People.class, People::of).persons();
    for (Person lone : persons) {
      if (lone.mentions().stream().allMatch(this::isBareSpeaker)) {
        Name.Part right = introduced(lone.mentions().get(0), persons);
        if (right != null) {
          lone.mentions().forEach(m -> findings.accept(finding(article, m, right)));
        }
      }
    }
  }

  /** One word without a title that says something, or of whom something is said. */
  private boolean isBareSpeaker(Mention mention) {
    boolean bare =
        mention.name().parts().size() == 1
            && mention.titles().isEmpty()
            && mention.apposition() == null
            && mention.name().parts().get(0).key().length() >= SHORTEST;
    return bare
        && (words.isSpeech(mention.sentence().lower(mention.end()))
            || words.isSpeech(mention.sentence().lower(mention.first() - 1)));
  }

  /** The part of an earlier name that this one must be, or null. */
  private Name.@Nullable Part introduced(Mention lone, List<Person> persons) {
    String key = lone.name().parts().get(0).key();
    for (Person person : persons) {
      for (Mention mention : person.mentions()) {
        boolean earlier = mention.span().start() < lone.span().start();
        boolean told = mention.name().isFull() || !isBareSpeaker(mention);
        for (Name.Part part : mention.name().parts()) {
          if (earlier && told && isNear(key, part.key())) {
            return part;
          }
        }
      }
    }
    return null;
  }

  /** One letter apart, or the same name with a longer ending: Wahyuni, Wahyuningsih. */
  private boolean isNear(String lone, String known) {
    if (lone.equals(known) || known.length() < SHORTEST || lone.charAt(0) != known.charAt(0)) {
      return false;
    }
    boolean longer = lone.startsWith(known) || known.startsWith(lone);
    return distance.apply(lone, known) >= 0
        || (longer && Math.abs(lone.length() - known.length()) <= LONGEST_ENDING);
  }

  private Finding finding(AnalyzedArticle article, Mention wrong, Name.Part right) {
    return Flag.at(rule, article, wrong.name().span())
        .with("right", right.text())
        .suggest(right.text())
        .finding();
  }
}
