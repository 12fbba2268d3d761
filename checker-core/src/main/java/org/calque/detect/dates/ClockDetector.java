package org.calque.detect.dates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

/** Times of day with a dot: {@code at 21.00 WIB}. A time zone or the sentence shows it is one. */
public final class ClockDetector implements Detector {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.,$€£/-])([01]?\\d|2[0-4])\\.([0-5]\\d)(?!\\d|[.,:]\\d)"
              + "(?<tail> ?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b))?(?<zone> (?:WIB|WITA|WIT|GMT|UTC"
              + "|hours|o'clock|local time|Western Indonesia|Central Indonesia))?");
  private static final Pattern AT =
      Pattern.compile(
          "(?i).*\\b(?:at|around|until|from|about|before|after|since|till|between)[ (]$");
  private static final Pattern UNTIL =
      Pattern.compile("(?i).*\\b(?:until|till|before|after|since|at around|at about) $");
  private static final Pattern AMOUNT_AFTER =
      Pattern.compile(
          "(?i) ?(?:percent|per |%|°|million|billion|trillion|meters?|metres?|kilo|km|cm|points?|a "
              + "(?:share|barrel|gallon|liter|litre|kilo)|degrees|seconds|tons?|rupiah|dollars?|euros?).*");
  private static final Set<String> TIME_WORDS =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "midnight",
          "noon",
          "dawn",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow");

  private final Rule rule;

  public ClockDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      String text = sentence.span().of(article.text());
      Matcher m = TIME.matcher(text);
      while (m.find()) {
        if (isTime(m, text, sentence)) {
          int offset = sentence.span().start();
          boolean halfNamed = m.group("tail") != null;
          int end = halfNamed ? m.end("tail") : m.end(2);
          findings.accept(
              Flag.at(rule, article, new Span(offset + m.start(), offset + end))
                  .suggest(halfNamed ? named(m) : ways(m, article.text()))
                  .finding());
        }
      }
    }
  }

  private static boolean isTime(Matcher m, String text, Sentence sentence) {
    boolean leadingZero = m.group(1).startsWith("0");
    if (m.group("tail") != null) {
      return leadingZero;
    }
    if (m.group("zone") != null) {
      return true;
    }
    boolean at = AT.matcher(text.substring(0, m.start())).matches();
    boolean until = UNTIL.matcher(text.substring(0, m.start())).matches();
    boolean amount = AMOUNT_AFTER.matcher(text.substring(m.end())).matches();
    boolean range =
        text.substring(m.end()).matches("(?s) ?[-–] ?\\d{1,2}\\.\\d\\d (?:WIB|WITA|WIT).*");
    boolean evidence =
        (leadingZero && m.group(1).length() == 2)
            || until
            || TIME_WORDS.stream().anyMatch(sentence::has);
    return range || (at && !amount && evidence && m.group(1).length() == 2);
  }

  private static List<String> named(Matcher m) {
    String minutes = m.group(2).equals("00") ? "" : ":" + m.group(2);
    return List.of(
        Integer.parseInt(m.group(1)) + minutes + m.group("tail"),
        Integer.parseInt(m.group(1)) + ":" + m.group(2) + m.group("tail"));
  }

  /** By halves of the day or by twenty-four hours, as the article does elsewhere. */
  private static List<String> ways(Matcher m, String article) {
    int hour = Integer.parseInt(m.group(1)) % 24;
    String minutes = m.group(2);
    boolean bare = Pattern.compile("\\d ?[ap]m\\b").matcher(article).find();
    boolean full = Pattern.compile("\\b(?:[01]\\d|2[0-3]):[0-5]\\d\\b").matcher(article).find();
    String half = bare ? (hour < 12 ? "am" : "pm") : hour < 12 ? "a.m." : "p.m.";
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    String space = bare && Pattern.compile("\\d[ap]m\\b").matcher(article).find() ? "" : " ";
    String brief = twelve + (minutes.equals("00") ? "" : ":" + minutes) + space + half;
    String colon = (m.group(1).length() == 2 ? m.group(1) : "0" + m.group(1)) + ":" + minutes;
    Set<String> ways = new LinkedHashSet<>();
    if (minutes.equals("00") && hour % 12 == 0) {
      ways.add(hour == 0 ? "midnight" : "noon");
    }
    ways.add(full ? colon : brief);
    ways.add(full ? brief : colon);
    ways.add(twelve + ":" + minutes + space + half);
    return new ArrayList<>(ways);
  }
}
