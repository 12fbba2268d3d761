package org.calque.detect.people;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.People;
import org.calque.analysis.people.TitleUse;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds the capital of a title that stands alone: <i>the President said</i>.
 *
 * <p>After the Associated Press (“titles”): capitals before a name only.
 */
public final class OfficeholderCapitalDetector implements Detector {

  private static final Set<String> FIELDS =
      Set.of("state", "government", "region", "parliament", "police", "party");
  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "had", "will", "would", "also", "later", "then", "did", "does");

  private final Rule rule;
  private final Grammar grammar;

  public OfficeholderCapitalDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    People people = article.view(People.class, People::of);
    for (Sentence sentence : article.sentences()) {
      for (TitleUse title : people.bareTitles(sentence)) {
        if (!sentence.isHeadline() && standsAlone(title)) {
          String text = title.span().of(article.text());
          findings.accept(
              Flag.at(rule, article, title.span())
                  .suggest(text.toLowerCase(Locale.ROOT))
                  .finding());
        }
      }
    }
  }

  private boolean standsAlone(TitleUse title) {
    Sentence sentence = title.sentence();
    boolean counts =
        !title.title().lower()
            && title.form() != TitleUse.Form.SHORT
            && FIELDS.contains(title.title().field())
            && allCapitals(title);
    return counts
        && sentence.lower(title.first() - 1).equals("the")
        && (ends(sentence, title.end())
            || (isVerb(sentence.lower(title.end()))
                && !sentence.token(title.end()).isPossessive()));
  }

  /** <i>They met the Regent. The Regent's office is closed.</i> */
  private static boolean ends(Sentence sentence, int end) {
    boolean owner =
        end + 1 < sentence.size()
            && sentence.token(end).isPossessive()
            && sentence.token(end + 1).isWord()
            && !sentence.token(end + 1).isCapitalised();
    return owner || sentence.lower(end).equals(".");
  }

  private static boolean allCapitals(TitleUse title) {
    for (int i = title.first(); i < title.end(); i++) {
      boolean small = Set.of("of", "and", "the", "for", "-").contains(title.sentence().lower(i));
      if (!small && !title.sentence().token(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(String word) {
    Set<String> tags = grammar.tags(word);
    return VERBS.contains(word)
        || tags.contains("VBD")
        || (tags.contains("VBZ") && !tags.contains("NNS"));
  }
}
