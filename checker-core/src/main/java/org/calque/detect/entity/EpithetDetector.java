package org.calque.detect.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.detect.Detector;
import org.calque.detect.phrase.PhraseIndex;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds epithets of places and bodies that make no sense, or another sense, in the target language.
 *
 * <p>A row gives the epithet's core ({@code Uncle Sam}); the frames make of it what a translation
 * can say: <i>Uncle Sam's country, the land of Uncle Sam, the Uncle Sam country</i>.
 */
public final class EpithetDetector implements Detector {

  private static final Map<String, List<String>> FRAMES =
      Map.of(
          "country",
              List.of(
                  "(the) %s ('s) country|nation|land|state|kingdom|soil",
                  "(the) country|nation|land|state|kingdom of (the) %s"),
          "region",
              List.of(
                  "(the) %s ('s) land|earth|region|province|island|continent|territory|country",
                  "(the) land|earth|region|province|island|continent|country of (the) %s"),
          "city", List.of("(the) %s ('s) city|town|municipality", "(the) city|town of (the) %s"),
          "team", List.of("(the) %s ('s) team|squad|side|club"),
          "body", List.of("(the) %s ('s) agency|institution|corps|body|building|office"));

  private final Rule rule;
  private final PhraseIndex phrases;

  public EpithetDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.phrases = new PhraseIndex(grammar);
    for (Rule.Entry entry : rule.entries()) {
      try {
        notations(entry).forEach(n -> phrases.add(entry, n, places(entry)));
      } catch (IllegalArgumentException e) {
        throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static List<String> places(Rule.Entry entry) {
    List<String> places = new ArrayList<>(List.of(entry.text("place")));
    places.addAll(entry.texts("also"));
    return places;
  }

  private static List<String> notations(Rule.Entry entry) {
    List<String> notations = new ArrayList<>(entry.texts("phrases"));
    for (String frames : entry.texts("frames")) {
      List<String> patterns = FRAMES.get(frames);
      if (patterns == null) {
        throw new IllegalArgumentException("no frames “" + frames + "”: " + FRAMES.keySet());
      }
      for (String head : entry.texts("heads")) {
        String core = head.toLowerCase(Locale.ROOT).replace("-", " - ").replace("'s", " 's");
        patterns.forEach(p -> notations.add(String.format(Locale.ROOT, p, core)));
      }
    }
    return notations;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    phrases.scan(
        rule,
        article,
        (sentence, from, end, flag) -> {
          String match = sentence.span(from, end - 1).of(article.text());
          boolean fine = flag.entry().texts("fine-if").stream().anyMatch(match::equalsIgnoreCase);
          if (!fine && !partOfName(sentence, end) && !isTitle(sentence, from, end)) {
            findings.accept(flag.finding());
          }
        });
  }

  /** The film {@code "Tanah Rencong",}: a name in quotation marks is somebody's own. */
  private static boolean isTitle(Sentence sentence, int from, int end) {
    int after = sentence.lower(end).equals(",") ? end + 1 : end;
    return "\"“".contains(sentence.lower(from - 1))
        && "\"”".contains(sentence.lower(after))
        && !sentence.lower(from - 1).isEmpty()
        && !sentence.lower(after).isEmpty();
  }

  /** {@code Windmill City FC}, {@code the Lion City Sailors}: a proper name that goes on. */
  private static boolean partOfName(Sentence sentence, int end) {
    boolean capitals = sentence.token(end - 1).isCapitalised();
    return !sentence.isHeadline()
        && capitals
        && end < sentence.size()
        && sentence.token(end).isCapitalised();
  }
}
