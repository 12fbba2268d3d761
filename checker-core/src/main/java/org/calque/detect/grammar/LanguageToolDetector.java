package org.calque.detect.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * Runs chosen rules of LanguageTool's grammar: an entry's {@code lt} names one or more of them.
 *
 * <p>A rule tells by its words whether a sentence can concern it, so most sentences are neither
 * disambiguated nor matched. The grammar is loaded when the first article is checked.
 */
public final class LanguageToolDetector implements Detector {

  private static final String GRAMMAR = "/org/calque/rules/grammar.en.xml";

  private final Rule rule;
  private final Grammar grammar;
  private final Map<String, Rule.Entry> entries = new HashMap<>();
  private volatile @Nullable Loaded loaded;

  private record Loaded(LanguageToolSentences sentences, List<AbstractPatternRule> rules) {}

  public LanguageToolDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    rule.entries().forEach(e -> e.texts("lt").forEach(id -> entries.put(id, e)));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Loaded ready = loaded();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.isHeadline()) {
        check(sentence, ready, article, findings);
      }
    }
  }

  private void check(
      Sentence sentence, Loaded ready, AnalyzedArticle article, Consumer<Finding> findings) {
    String text = sentence.span().of(article.text());
    AnalyzedSentence raw = ready.sentences().raw(text);
    List<AbstractPatternRule> candidates = new ArrayList<>();
    for (AbstractPatternRule candidate : ready.rules()) {
      boolean ignorable =
          candidate instanceof AbstractTokenBasedRule byToken && byToken.canBeIgnoredFor(raw);
      if (!ignorable) {
        candidates.add(candidate);
      }
    }
    if (candidates.isEmpty()) {
      return;
    }
    AnalyzedSentence analyzed = ready.sentences().disambiguated(raw);
    for (AbstractPatternRule candidate : candidates) {
      for (RuleMatch match : match(candidate, analyzed)) {
        if (holds(match, sentence)) {
          findings.accept(finding(match, sentence, article));
        }
      }
    }
  }

  /**
   * Whether the dictionary agrees: the flagged word can be {@code tags}, and neither it nor the
   * word behind it {@code not-tags} and {@code not-before}.
   */
  private boolean holds(RuleMatch match, Sentence sentence) {
    Rule.Entry entry = entries.get(match.getRule().getId());
    if (entry == null) {
      return true;
    }
    int start = sentence.span().start();
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).start() < start + match.getToPos()) {
        last = i;
      }
    }
    if (last < 0) {
      return true;
    }
    String tags = entry.node().path("tags").asString("");
    String notTags = entry.node().path("not-tags").asString("");
    String notBefore = entry.node().path("not-before").asString("");
    return (tags.isEmpty() || can(sentence.lower(last), tags))
        && (notTags.isEmpty() || !can(sentence.lower(last), notTags))
        && (notBefore.isEmpty() || !can(sentence.lower(last + 1), notBefore));
  }

  private boolean can(String word, String tags) {
    return !word.isEmpty() && grammar.tags(word).stream().anyMatch(t -> t.matches(tags));
  }

  private static List<RuleMatch> match(AbstractPatternRule candidate, AnalyzedSentence sentence) {
    try {
      return List.of(candidate.match(sentence));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Finding finding(RuleMatch match, Sentence sentence, AnalyzedArticle article) {
    int offset = sentence.span().start();
    Span span = new Span(offset + match.getFromPos(), offset + match.getToPos());
    Rule.Entry entry = entries.get(match.getRule().getId());
    Flag flag = Flag.at(rule, article, span);
    if (entry != null) {
      flag.of(entry);
    }
    String said = match.getMessage().replaceAll("</?suggestion>", "“").replaceAll("<[^>]*>", "");
    return flag.with("said", said).suggest(match.getSuggestedReplacements()).finding();
  }

  private Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      synchronized (this) {
        known = loaded == null ? load() : loaded;
        loaded = known;
      }
    }
    return known;
  }

  private Loaded load() {
    Language english = Languages.getLanguageForShortCode("en-US");
    try (InputStream in = LanguageToolDetector.class.getResourceAsStream(GRAMMAR)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + GRAMMAR);
      }
      List<AbstractPatternRule> rules =
          new PatternRuleLoader().getRules(in, "grammar.en.xml", english);
      rules.removeIf(r -> !entries.containsKey(r.getId()));
      return new Loaded(new LanguageToolSentences(english), rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
