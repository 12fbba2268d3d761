package org.calque.detect.registry;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.calque.analysis.Grammar;
import org.calque.detect.CorpusDetector;
import org.calque.detect.Detector;
import org.calque.detect.boilerplate.BoilerplateDetector;
import org.calque.detect.dates.ClockDetector;
import org.calque.detect.dates.CommaWeekdayDetector;
import org.calque.detect.dates.DoubledTimeDetector;
import org.calque.detect.dates.FuturePastDetector;
import org.calque.detect.dates.ImpossibleDateDetector;
import org.calque.detect.dates.RelativeDayDetector;
import org.calque.detect.dates.SlashDateDetector;
import org.calque.detect.dates.WeekdayDetector;
import org.calque.detect.entity.EpithetDetector;
import org.calque.detect.entity.LocalNationDetector;
import org.calque.detect.entity.UntranslatedDetector;
import org.calque.detect.figures.AgeDetector;
import org.calque.detect.figures.ConflictingFigureDetector;
import org.calque.detect.figures.CurrencySpacingDetector;
import org.calque.detect.figures.DecimalCommaDetector;
import org.calque.detect.figures.DottedThousandsDetector;
import org.calque.detect.figures.OrdinalDetector;
import org.calque.detect.figures.OverWholeDetector;
import org.calque.detect.figures.RupiahDetector;
import org.calque.detect.figures.SingularAfterNumberDetector;
import org.calque.detect.figures.SumDetector;
import org.calque.detect.grammar.AgreementDetector;
import org.calque.detect.grammar.ArticleSoundDetector;
import org.calque.detect.grammar.LanguageToolDetector;
import org.calque.detect.grammar.MissingBeDetector;
import org.calque.detect.grammar.PerfectPastTimeDetector;
import org.calque.detect.grammar.SingularAfterQuantifierDetector;
import org.calque.detect.house.HouseBodyDetector;
import org.calque.detect.house.HouseFigureDetector;
import org.calque.detect.house.HouseNameDetector;
import org.calque.detect.pattern.RegexDetector;
import org.calque.detect.people.InanimatePronounDetector;
import org.calque.detect.people.LoneNameDetector;
import org.calque.detect.people.NameDriftDetector;
import org.calque.detect.people.OfficeholderCapitalDetector;
import org.calque.detect.people.OwnedCapitalDetector;
import org.calque.detect.people.PossessiveOfficeDetector;
import org.calque.detect.people.PossessiveTitleDetector;
import org.calque.detect.people.PredicateGenderDetector;
import org.calque.detect.people.PronounGenderDetector;
import org.calque.detect.people.RankDriftDetector;
import org.calque.detect.people.SpeakerlessQuoteDetector;
import org.calque.detect.people.SpellingDriftDetector;
import org.calque.detect.people.TitleAfterNameDetector;
import org.calque.detect.people.TitleDriftDetector;
import org.calque.detect.phrase.PhraseDetector;
import org.calque.detect.quotes.AttributedTwiceDetector;
import org.calque.detect.quotes.BracketDetector;
import org.calque.detect.quotes.MixedMarksDetector;
import org.calque.detect.quotes.PunctuationSpacingDetector;
import org.calque.detect.quotes.RepeatingParenthesisDetector;
import org.calque.detect.quotes.UnpairedQuoteDetector;
import org.calque.detect.sentence.DoubledWordDetector;
import org.calque.detect.sentence.FragmentDetector;
import org.calque.detect.sentence.VerblessDetector;
import org.calque.detect.spelling.MisspellingDetector;
import org.calque.detect.spelling.UnknownWordDetector;
import org.calque.detect.terms.BodyNamesDetector;
import org.calque.detect.terms.KnownNameDetector;
import org.calque.detect.terms.MinisterNameDetector;
import org.calque.detect.terms.NamedKindDetector;
import org.calque.detect.terms.NationInNameDetector;
import org.calque.detect.terms.OfficeOrderDetector;
import org.calque.detect.terms.TwoFormsDetector;
import org.calque.detect.variants.CaseVariantDetector;
import org.calque.detect.variants.LoneSpellingDetector;
import org.calque.detect.variants.MixedStyleDetector;
import org.calque.detect.variants.ShortFormDetector;
import org.calque.detect.variants.SpellingVariantDetector;
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

  /** Makes a rule about a whole run ready. */
  @FunctionalInterface
  public interface CorpusFactory {

    /**
     * Reads the rule's settings and entries.
     *
     * @throws RuleException naming the entry's place, where a setting or notation is wrong
     */
    CorpusDetector<?> create(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException;
  }

  private static final Map<String, Factory> BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("age", AgeDetector::new),
              Map.entry("agreement", AgreementDetector::new),
              Map.entry("article-sound", ArticleSoundDetector::new),
              Map.entry("attributed-twice", AttributedTwiceDetector::new),
              Map.entry("body-names", BodyNamesDetector::new),
              Map.entry("case-variant", CaseVariantDetector::new),
              Map.entry("comma-weekday", CommaWeekdayDetector::new),
              Map.entry("conflicting-figure", ConflictingFigureDetector::new),
              Map.entry("currency-spacing", CurrencySpacingDetector::new),
              Map.entry("decimal-comma", DecimalCommaDetector::new),
              Map.entry("dotted-clock", ClockDetector::new),
              Map.entry("dotted-thousands", DottedThousandsDetector::new),
              Map.entry("doubled-time", DoubledTimeDetector::new),
              Map.entry("boilerplate", BoilerplateDetector::new),
              Map.entry("spelling-variant", SpellingVariantDetector::new),
              Map.entry("doubled-word", DoubledWordDetector::new),
              Map.entry("epithet", EpithetDetector::new),
              Map.entry("fragment", FragmentDetector::new),
              Map.entry("verbless-sentence", VerblessDetector::new),
              Map.entry("future-past", FuturePastDetector::new),
              Map.entry("impossible-date", ImpossibleDateDetector::new),
              Map.entry("pronoun-gender", PronounGenderDetector::new),
              Map.entry("predicate-gender", PredicateGenderDetector::new),
              Map.entry("rank-drift", RankDriftDetector::new),
              Map.entry("owned-capital", OwnedCapitalDetector::new),
              Map.entry("officeholder-capital", OfficeholderCapitalDetector::new),
              Map.entry("inanimate-pronoun", InanimatePronounDetector::new),
              Map.entry("name-drift", NameDriftDetector::new),
              Map.entry("lone-name", LoneNameDetector::new),
              Map.entry("speakerless-quote", SpeakerlessQuoteDetector::new),
              Map.entry("possessive-office", PossessiveOfficeDetector::new),
              Map.entry("possessive-title", PossessiveTitleDetector::new),
              Map.entry("local-nation", LocalNationDetector::new),
              Map.entry("lone-spelling", LoneSpellingDetector::new),
              Map.entry("languagetool", LanguageToolDetector::new),
              Map.entry("misspelling", MisspellingDetector::new),
              Map.entry("unknown-word", UnknownWordDetector::new),
              Map.entry("missing-be", MissingBeDetector::new),
              Map.entry("minister-names", MinisterNameDetector::new),
              Map.entry("title-after-name", TitleAfterNameDetector::new),
              Map.entry("title-drift", TitleDriftDetector::new),
              Map.entry("named-kind", NamedKindDetector::new),
              Map.entry("nation-in-name", NationInNameDetector::new),
              Map.entry("two-forms", TwoFormsDetector::new),
              Map.entry("office-order", OfficeOrderDetector::new),
              Map.entry("mixed-style", MixedStyleDetector::new),
              Map.entry("mixed-marks", MixedMarksDetector::new),
              Map.entry("ordinal", OrdinalDetector::new),
              Map.entry("known-name", KnownNameDetector::new),
              Map.entry("over-whole", OverWholeDetector::new),
              Map.entry("perfect-past-time", PerfectPastTimeDetector::new),
              Map.entry("phrase", PhraseDetector::new),
              Map.entry("punctuation-spacing", PunctuationSpacingDetector::new),
              Map.entry("regex", RegexDetector::new),
              Map.entry("relative-day", RelativeDayDetector::new),
              Map.entry("repeating-parenthesis", RepeatingParenthesisDetector::new),
              Map.entry("rupiah", RupiahDetector::new),
              Map.entry("short-form", ShortFormDetector::new),
              Map.entry("singular-after-quantifier", SingularAfterQuantifierDetector::new),
              Map.entry("singular-after-number", SingularAfterNumberDetector::new),
              Map.entry("slash-date", SlashDateDetector::new),
              Map.entry("spelling-drift", SpellingDriftDetector::new),
              Map.entry("sum", SumDetector::new),
              Map.entry("unpaired-bracket", BracketDetector::new),
              Map.entry("unpaired-quote", UnpairedQuoteDetector::new),
              Map.entry("untranslated", UntranslatedDetector::new),
              Map.entry("weekday", WeekdayDetector::new)));

  private static final Map<String, CorpusFactory> CORPUS_BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("house-body", HouseBodyDetector::new),
              Map.entry("house-figure", HouseFigureDetector::new),
              Map.entry("house-name", HouseNameDetector::new)));

  private Detectors() {}

  /** Whether a rule's detector judges whole runs: {@link #corpus} makes it then. */
  public static boolean isCorpus(Rule rule) {
    return CORPUS_BY_NAME.containsKey(rule.detector());
  }

  /**
   * The detector of a rule about a whole run.
   *
   * @throws RuleException where the rule names no such detector, or its settings are wrong
   */
  public static CorpusDetector<?> corpus(Rule rule, Lexicon lexicon, Grammar grammar)
      throws RuleException {
    CorpusFactory factory = CORPUS_BY_NAME.get(rule.detector());
    if (factory == null) {
      throw unknown(rule);
    }
    return factory.create(rule, lexicon, grammar);
  }

  /** The names that rule files may use. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(BY_NAME.keySet());
    names.addAll(CORPUS_BY_NAME.keySet());
    return names;
  }

  private static RuleException unknown(Rule rule) {
    return new RuleException(
        rule.location(),
        "no detector “" + rule.detector() + "”; there are: " + String.join(", ", names()));
  }

  /**
   * The detector of a rule.
   *
   * @throws RuleException where the rule names no known detector, or its settings are wrong
   */
  public static Detector of(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    Factory factory = BY_NAME.get(rule.detector());
    if (factory == null) {
      throw unknown(rule);
    }
    return factory.create(rule, lexicon, grammar);
  }
}
