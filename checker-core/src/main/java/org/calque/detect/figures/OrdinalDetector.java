package org.calque.detect.figures;

import java.util.List;
import java.util.Map;
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

/**
 * Ordinals in the source's order ({@code in minute 63rd}), with a plural ({@code the 63rd minutes})
 * or with a wrong ending ({@code 21th}).
 */
public final class OrdinalDetector implements Detector {

  private static final String NOUNS =
      "minute|day|week|month|year|round|place|position|rank|edition|anniversary|century|stage|lap"
          + "|floor|birthday|session|match|game|president|child|leg|quarter|half|period|meeting";
  private static final Pattern NOUN_FIRST =
      Pattern.compile(
          "(?i)\\b(?:(in|at|on|by|from|until|since|for|into|during) )?(the )?\\b("
              + NOUNS
              + ")(?: of| number)?(?: the)?[ -](\\d{1,3}(?:st|nd|rd|th))\\b"
              + "(?! (?:minute|half|round|place|century|day|floor|anniversary|in line|time))");
  private static final Pattern MINUTE_NUMBER =
      Pattern.compile(
          "(?i)\\b(in|at|on|from|by|until|since) (the )?(minute)[ -](\\d{1,3})\\b(?![.,]?\\d)");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)\\b((?:the|his|her|their|its) \\d{1,3}(?:st|nd|rd|th)) (goals|titles|anniversaries|centuries|minutes|days|weeks|places|rounds|editions)\\b");
  private static final Pattern ENDING = Pattern.compile("\\b(\\d{1,3})(st|nd|rd|th)\\b");
  private static final Map<Character, String> ENDINGS = Map.of('1', "st", '2', "nd", '3', "rd");

  private final Rule rule;

  public OrdinalDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      String text = sentence.span().of(article.text());
      int offset = sentence.span().start();
      for (Pattern pattern : List.of(NOUN_FIRST, MINUTE_NUMBER)) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
          findings.accept(flag(article, m, offset).suggest(reorders(m)).finding());
        }
      }
      Matcher plural = PLURAL.matcher(text);
      while (plural.find()) {
        String noun = plural.group(2);
        String fixed = plural.group(1) + " " + noun.replaceAll("ies$", "ys").replaceAll("s$", "");
        findings.accept(flag(article, plural, offset).suggest(fixed).finding());
      }
      Matcher ending = ENDING.matcher(text);
      while (ending.find()) {
        String right = ordinal(ending.group(1));
        if (!right.equals(ending.group())) {
          findings.accept(flag(article, ending, offset).suggest(right).finding());
        }
      }
    }
  }

  private Flag flag(AnalyzedArticle article, Matcher m, int offset) {
    return Flag.at(rule, article, new Span(offset + m.start(), offset + m.end()));
  }

  /** Minutes of a match take <i>in</i>, whatever the source has. */
  private static List<String> reorders(Matcher m) {
    String plain = reorder(m);
    boolean at = m.group(3).equals("minute") && plain.matches("(?i)(?:at|on) .*");
    return at ? List.of(plain.replaceFirst("(?i)^(?:at|on) ", "in "), plain) : List.of(plain);
  }

  private static String reorder(Matcher m) {
    String preposition = m.group(1) == null ? "" : m.group(1) + " ";
    String number = m.group(4).replaceAll("\\D", "");
    return preposition + "the " + ordinal(number) + " " + m.group(3);
  }

  static String ordinal(String number) {
    char last = number.charAt(number.length() - 1);
    boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    return number + (teen ? "th" : ENDINGS.getOrDefault(last, "th"));
  }
}
