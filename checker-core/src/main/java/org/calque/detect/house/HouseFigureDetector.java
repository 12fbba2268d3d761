package org.calque.detect.house;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.detect.CorpusDetector;
import org.calque.detect.figures.CountedThings;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Severity;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Remarks that two articles of one day give one fact two figures.
 *
 * <p>One fact: the same noun counted in the same kind of event, in sentences that share a name.
 * Figures of running events change by the hour, so this is a remark and no more.
 */
public final class HouseFigureDetector implements CorpusDetector<HouseFigureDetector.Fact> {

  private final Rule rule;
  private final CountedThings things;

  /**
   * What a figure counts.
   *
   * @param key day, noun and event
   * @param names the capitalised words of its sentence
   */
  public record Fact(String key, Set<String> names, String value) {}

  public HouseFigureDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.things = new CountedThings(grammar);
  }

  @Override
  public void extract(AnalyzedArticle article, Notes<Fact> notes) {
    if (article.article().date() == null) {
      return;
    }
    for (Figure figure : article.figures()) {
      Set<String> nouns = new TreeSet<>(things.nouns(figure));
      Set<String> events = new TreeSet<>(things.events(figure));
      BigDecimal value = figure.value();
      if (value != null && !nouns.isEmpty() && !events.isEmpty() && figure.currency() == null) {
        String key = article.article().date() + " " + nouns + " " + events;
        String exact = value.stripTrailingZeros().toPlainString();
        notes.add(figure.span(), new Fact(key, names(figure.sentence()), exact));
      }
    }
  }

  private static Set<String> names(Sentence sentence) {
    Set<String> names = new TreeSet<>();
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isWord() && token.isCapitalised() && token.text().length() > 3) {
        names.add(token.text());
      }
    }
    return names;
  }

  @Override
  public void judge(List<Noted<Fact>> facts, Consumer<CorpusFinding> findings) {
    Map<String, List<Noted<Fact>>> known = new HashMap<>();
    for (Noted<Fact> noted : facts) {
      List<Noted<Fact>> before = known.computeIfAbsent(noted.fact().key(), k -> new ArrayList<>());
      Noted<Fact> other = conflicting(noted, before);
      if (other != null) {
        findings.accept(finding(other, noted));
      }
      before.add(noted);
    }
  }

  private static @Nullable Noted<Fact> conflicting(Noted<Fact> fact, List<Noted<Fact>> before) {
    for (Noted<Fact> other : before) {
      boolean elsewhere = !other.place().path().equals(fact.place().path());
      boolean differs = !other.fact().value().equals(fact.fact().value());
      boolean shares = other.fact().names().stream().anyMatch(fact.fact().names()::contains);
      if (elsewhere && differs && shares) {
        return other;
      }
    }
    return null;
  }

  private CorpusFinding finding(Noted<Fact> first, Noted<Fact> second) {
    String message =
        rule.message()
            .replace("{first}", first.place().text())
            .replace("{second}", second.place().text());
    return new CorpusFinding(
        rule.id(),
        rule.category(),
        rule.severity() == null ? Severity.NEUTRAL : rule.severity(),
        message,
        List.of(first.place(), second.place()),
        List.of());
  }
}
