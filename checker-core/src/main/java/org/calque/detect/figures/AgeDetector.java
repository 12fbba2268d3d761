package org.calque.detect.figures;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/** Ages: {@code a 20-year-old student}, but {@code she is 20 years old}. */
public final class AgeDetector implements Detector {

  private static final Pattern AGE =
      Pattern.compile(
          "(?<before>\\p{L}+ |\\()?\\b(?<age>(?<number>\\d{1,3}|\\p{L}+)(?<gap>[ -])(?<unit>years?|months?)(?<gap2>[ -])old)\\b(?: (?<after>\\p{L}+))?");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "another", "this", "that", "his", "her", "their");
  private static final Set<String> NUMBERS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "fifteen", "twenty", "thirty");

  private final Rule rule;
  private final Grammar grammar;

  public AgeDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      String text = sentence.span().of(article.text());
      Matcher m = AGE.matcher(text);
      while (m.find()) {
        String right = right(m);
        if (isNumber(m.group("number")) && !right.equals(m.group("age"))) {
          int offset = sentence.span().start();
          Span span = new Span(offset + m.start("age"), offset + m.end("age"));
          findings.accept(Flag.at(rule, article, span).suggest(right).finding());
        }
      }
    }
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0))
        || NUMBERS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private String right(Matcher m) {
    String before = m.group("before") == null ? "" : m.group("before").strip();
    String after = m.group("after") == null ? "" : m.group("after");
    String unit = m.group("unit").replaceAll("s$", "");
    boolean hyphened = m.group("gap").equals("-") && m.group("gap2").equals("-");
    boolean singular = m.group("number").equals("1");
    boolean noun =
        hyphened
            || DETERMINERS.contains(before.toLowerCase(java.util.Locale.ROOT))
            || isNoun(after);
    return noun
        ? m.group("number") + "-" + unit + "-old"
        : m.group("number") + " " + unit + (singular ? "" : "s") + " old";
  }

  private boolean isNoun(String word) {
    Set<String> tags = grammar.tags(word);
    return tags.stream().anyMatch(t -> t.startsWith("NN"))
        && tags.stream()
            .noneMatch(
                t ->
                    t.equals("IN")
                        || t.equals("CC")
                        || t.equals("RB")
                        || t.equals("VBD")
                        || t.equals("VBZ"));
  }
}
