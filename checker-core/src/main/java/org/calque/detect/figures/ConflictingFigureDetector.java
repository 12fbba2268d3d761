package org.calque.detect.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Figure;
import org.calque.analysis.Grammar;
import org.calque.analysis.NumberWords;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * One fact with two figures: the headline's {@code 2,140 residents evacuated}, the body's {@code
 * 2,410 residents were evacuated}.
 *
 * <p>Two figures are taken for one only where they count the same noun in the same kind of event,
 * and differ as slips do: digits swapped, a power of a thousand, <i>forty</i> for <i>fourteen</i>.
 */
public final class ConflictingFigureDetector implements Detector {

  private static final Set<String> FAINT =
      Set.of("be", "have", "do", "say", "people", "person", "percent", "year", "day", "total");

  private static final Set<String> PEOPLE =
      Set.of(
          "person", "people", "passenger", "resident", "victim", "villager", "worker", "student");

  private final Rule rule;
  private final Grammar grammar;
  private final CountedThings things;

  public ConflictingFigureDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    this.things = new CountedThings(grammar);
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Figure> figures = article.figures();
    for (int i = 1; i < figures.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (conflict(figures.get(j), figures.get(i)) && isAlone(figures.get(i), figures)) {
          report(article, figures.get(j), figures.get(i), findings);
          break;
        }
      }
    }
  }

  private void report(
      AnalyzedArticle article, Figure first, Figure second, Consumer<Finding> findings) {
    String here = second.span().of(article.text());
    String there = first.span().of(article.text());
    String alike = alike(first, second, there);
    findings.accept(
        Flag.at(rule, article, second.span())
            .with("other", there)
            .suggest(Character.isUpperCase(here.charAt(0)) ? Casing.capitalise(alike) : alike)
            .related(first.span(), "here it is " + there)
            .finding());
  }

  /** The first figure in the dress of the second: in words where that one is. */
  private static String alike(Figure first, Figure second, String there) {
    BigDecimal value = first.value();
    boolean words = second.marks() == Figure.Marks.WORDS && second.scale().isEmpty();
    boolean small = value != null && value.compareTo(BigDecimal.valueOf(100)) < 0;
    if (words && small && first.marks() == Figure.Marks.NONE) {
      return NumberWords.spell(Integer.parseInt(there));
    }
    boolean spelled = first.marks() == Figure.Marks.WORDS;
    return spelled ? there.toLowerCase(Locale.ROOT) : there;
  }

  /** A figure that the article repeats is no slip. */
  private static boolean isAlone(Figure figure, List<Figure> figures) {
    BigDecimal value = figure.value();
    return value != null
        && figures.stream()
            .noneMatch(
                f -> {
                  BigDecimal other = f.value();
                  return !f.number().equals(figure.number())
                      && other != null
                      && other.compareTo(value) == 0;
                });
  }

  private boolean conflict(Figure first, Figure second) {
    BigDecimal a = first.value();
    BigDecimal b = second.value();
    if (a == null || b == null || first.sentence() == second.sentence() || a.compareTo(b) == 0) {
      return false;
    }
    boolean money = first.currency() != null && second.currency() != null;
    if ((first.currency() == null) != (second.currency() == null)) {
      return false;
    }
    if (money) {
      return isScaleSlip(first, second) && sharedWords(first, second) >= 2;
    }
    boolean slip = isTeenSlip(a, b) && countAlike(first, second);
    slip |= isDigitSwap(first, second) && (digits(first).length() > 3 || countAlike(first, second));
    return slip && things.events(first).stream().anyMatch(things.events(second)::contains);
  }

  private boolean countAlike(Figure first, Figure second) {
    Set<String> a = things.nouns(first);
    Set<String> b = things.nouns(second);
    boolean people = a.stream().anyMatch(PEOPLE::contains) && b.stream().anyMatch(PEOPLE::contains);
    return people || a.stream().anyMatch(b::contains);
  }

  /** The same digits under another scale word: {@code 7.5 billion}, {@code 7.5 trillion}. */
  private static boolean isScaleSlip(Figure first, Figure second) {
    String digits = digits(first);
    return digits.equals(digits(second))
        && digits.length() >= 2
        && !digits.endsWith("0")
        && !first.scale().isEmpty()
        && !second.scale().isEmpty();
  }

  /** The same digits in another order, at least three of them. */
  private static boolean isDigitSwap(Figure first, Figure second) {
    String a = digits(first);
    String b = digits(second);
    int[] sortedA = a.chars().sorted().toArray();
    int[] sortedB = b.chars().sorted().toArray();
    return a.length() >= 3
        && java.util.Arrays.equals(sortedA, sortedB)
        && first.scale().equals(second.scale());
  }

  /** <i>Fourteen</i> and <i>forty</i>. */
  private static boolean isTeenSlip(BigDecimal a, BigDecimal b) {
    BigDecimal low = a.min(b);
    BigDecimal high = a.max(b);
    BigDecimal unit = low.subtract(BigDecimal.TEN);
    return unit.compareTo(BigDecimal.valueOf(2)) > 0
        && unit.compareTo(BigDecimal.TEN) < 0
        && high.compareTo(unit.multiply(BigDecimal.TEN)) == 0;
  }

  private static String digits(Figure figure) {
    StringBuilder digits = new StringBuilder();
    for (int i = figure.index(); i <= figure.last(); i++) {
      figure
          .sentence()
          .token(i)
          .text()
          .chars()
          .filter(Character::isDigit)
          .forEach(c -> digits.append((char) c));
    }
    return digits.toString();
  }

  /** How many content lemmas the two sentences have in common. */
  private long sharedWords(Figure first, Figure second) {
    Set<String> shared = content(first.sentence());
    shared.retainAll(content(second.sentence()));
    return shared.size();
  }

  private Set<String> content(Sentence sentence) {
    Set<String> lemmas = new HashSet<>();
    for (Token token : sentence.tokens()) {
      Set<String> tags = grammar.tags(token.lower());
      boolean full = tags.stream().anyMatch(t -> t.startsWith("NN") || t.startsWith("VB"));
      if (full && token.text().length() > 3) {
        grammar.lemmas(token.lower()).stream()
            .sorted()
            .limit(1)
            .filter(l -> !FAINT.contains(l))
            .forEach(lemmas::add);
      }
    }
    return lemmas;
  }
}
