package org.calque.detect.people;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.people.Mention;
import org.calque.analysis.people.People;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** Finds a capital on what a named person has: <i>al-Sudani's Office</i>. */
public final class OwnedCapitalDetector implements Detector {

  private static final Set<String> NOUNS =
      Set.of(
          "office",
          "government",
          "cabinet",
          "administration",
          "team",
          "campaign",
          "family",
          "lawyer",
          "lawyers",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "party",
          "residence",
          "statement",
          "visit",
          "policy",
          "policies",
          "wife",
          "husband",
          "coalition",
          "supporters",
          "staff",
          "aides",
          "aide",
          "house",
          "speech",
          "arrival",
          "deputy",
          "adviser",
          "advisers",
          "leadership",
          "presidency",
          "decision",
          "plan",
          "proposal",
          "remarks",
          "driver",
          "father",
          "mother",
          "son",
          "daughter",
          "brother",
          "sister",
          "attorney",
          "attorneys",
          "convoy");

  private final Rule rule;

  public OwnedCapitalDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    People people = article.view(People.class, People::of);
    for (Sentence sentence : article.sentences()) {
      for (Mention mention : people.in(sentence)) {
        int noun = mention.end() + 1;
        if (!sentence.isHeadline() && noun < sentence.size() && isSlip(sentence, noun)) {
          Token token = sentence.token(noun);
          findings.accept(
              Flag.at(rule, article, token.span())
                  .with("name", mention.name().text(article.text()))
                  .suggest(token.text().toLowerCase(Locale.ROOT))
                  .safe(true)
                  .finding());
        }
      }
    }
  }

  private static boolean isSlip(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean nameGoesOn =
        noun + 1 < sentence.size()
            && (sentence.token(noun + 1).isCapitalised()
                || (sentence.lower(noun + 1).equals("of")
                    && noun + 2 < sentence.size()
                    && sentence.token(noun + 2).isCapitalised()));
    return sentence.token(noun - 1).isPossessive()
        && token.isCapitalised()
        && NOUNS.contains(token.lower())
        && !nameGoesOn;
  }
}
