package org.calque.detect;

import java.util.Map;
import java.util.TreeMap;
import org.calque.analysis.Grammar;
import org.calque.detect.entity.EpithetDetector;
import org.calque.detect.entity.UntranslatedDetector;
import org.calque.detect.pattern.RegexDetector;
import org.calque.detect.phrase.PhraseDetector;
import org.calque.detect.sentence.FragmentDetector;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/** The detectors by the names that rule files use. */
public final class Detectors {

  /** Makes a rule ready. */
  @FunctionalInterface
  public interface Factory {

    /**
     * Reads the rule's settings and entries.
     *
     * @throws RuleException naming the entry's place, where a setting or notation is wrong
     */
    Detector create(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException;
  }

  private static final Map<String, Factory> BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("epithet", EpithetDetector::new),
              Map.entry("fragment", FragmentDetector::new),
              Map.entry("phrase", PhraseDetector::new),
              Map.entry("regex", RegexDetector::new),
              Map.entry("untranslated", UntranslatedDetector::new)));

  private Detectors() {}

  /**
   * The detector of a rule.
   *
   * @throws RuleException where the rule names no known detector, or its settings are wrong
   */
  public static Detector of(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    Factory factory = BY_NAME.get(rule.detector());
    if (factory == null) {
      throw new RuleException(
          rule.location(),
          "no detector “"
              + rule.detector()
              + "”; there are: "
              + String.join(", ", BY_NAME.keySet()));
    }
    return factory.create(rule, lexicon, grammar);
  }
}
