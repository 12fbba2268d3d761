package org.calque.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/** Knows what belongs to a news site and not to the story; {@code lexicon.furniture}. */
final class Furniture {

  /** A pointer with its title is short, in UTF-16 code units; what is longer is prose. */
  static final int LONGEST = 220;

  private static final int LONGEST_NAMES = 70;
  private static final int MOST_NAMES = 9;
  private static final String COLON = "\\s{0,2}[:：»›>]";
  private static final Pattern NAMES =
      Pattern.compile(
          "[\\s:：]*(?:[\\p{Lu}\\p{Lo}@(/|&©][\\p{L}\\p{M}\\p{N}.'’@/|&()_-]{0,25}[,;]?"
              + "(?:\\s+|$)){1,9}");
  private static final Pattern NEXT_CREDIT =
      Pattern.compile("(?<=[\\p{L}.][\\s,;|])\\s*(?=\\p{Lu}\\p{Ll}{2,14}:\\s)");
  private static final Pattern INITIALS =
      Pattern.compile(
          "[(\\[](?:\\*|[A-Z]{2,5}(?:/[A-Z]{2,5}){1,3}|[a-z]{2,6}(?:\\s?[/.,-]\\s?[A-Za-z\\d.]{1,8}){1,4}|([a-z]{2,4}))[)\\]]\\.?");

  private final Wording wording = new Wording(Map.of());
  private final Lexicon lexicon;
  private final Pattern label;
  private final Pattern bareLabel;
  private final Pattern credit;
  private final Pattern opens;
  private final Pattern line;
  private final Set<String> bar;
  private final Set<String> notInitials;

  private Furniture(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.label = anyOf("label", COLON);
    this.bareLabel = anyOf("label", COLON + "\\s*$");
    this.credit = anyOf("credit", COLON);
    this.opens = anyOf("opens", "");
    this.line = anyOf("line", "[\\s\\p{P}\\p{S}]*+$");
    this.bar = words("bar");
    this.notInitials = words("initials");
  }

  static Furniture of(Lexicon lexicon) {
    return lexicon.view(Furniture.class, Furniture::new);
  }

  /** Whether a paragraph is a button, a heading of a link list, or a share bar. */
  boolean isLine(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String folded = Folding.fold(paragraph).strip();
    if (line.matcher(folded).lookingAt()) {
      return true;
    }
    String[] words = folded.split("[\\s|,/·•+]+");
    return words.length > 1 && Arrays.stream(words).allMatch(bar::contains);
  }

  /** Whether the rest of a paragraph, from a sentence's start, is labelled as furniture. */
  boolean isLabelled(String rest) {
    if (rest.length() > LONGEST || Quoted.opens(rest)) {
      return false;
    }
    String folded = Folding.fold(rest);
    return label.matcher(folded).lookingAt() || isCredit(rest, folded);
  }

  /** Whether nothing but a label stands there: what it announces comes in the next paragraph. */
  boolean isBareLabel(String paragraph) {
    return paragraph.length() < 60 && bareLabel.matcher(Folding.fold(paragraph)).lookingAt();
  }

  /** Whether a sentence addresses the site's visitor: {@code Follow us on X.} */
  boolean isAddressed(String sentence) {
    return sentence.length() <= LONGEST
        && !Quoted.opens(sentence)
        && opens.matcher(Folding.fold(sentence)).lookingAt();
  }

  /** Whether the end of a paragraph, after its last full stop, is a reporter's initials. */
  boolean isInitials(String tail) {
    var matcher = INITIALS.matcher(tail.strip());
    return matcher.matches()
        && (matcher.group(1) == null || !notInitials.contains(matcher.group(1)));
  }

  /** One credit or several: {@code Writer: Rina Editor: Bagas}. */
  private boolean isCredit(String rest, String folded) {
    String[] credits = NEXT_CREDIT.split(rest);
    return credits.length == 1
        ? isOneCredit(rest, folded)
        : Arrays.stream(credits).allMatch(c -> isOneCredit(c, Folding.fold(c)));
  }

  private boolean isOneCredit(String rest, String folded) {
    int colon = Math.max(rest.indexOf(':'), rest.indexOf('：'));
    if (rest.length() > LONGEST_NAMES || colon < 0 || !credit.matcher(folded).lookingAt()) {
      return false;
    }
    String names = rest.substring(colon + 1).strip();
    return names.split("\\s+").length <= MOST_NAMES && NAMES.matcher(names).matches();
  }

  private Pattern anyOf(String kind, String tail) {
    List<String> regexes = wordings(kind).stream().map(wording::regex).toList();
    return Pattern.compile(Wording.LEAD_IN + "(?:" + String.join("|", regexes) + ")" + tail);
  }

  private Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String list : wordings(kind)) {
      for (String phrase : list.replaceAll("[\\[\\]]", "").split("\\|")) {
        words.addAll(Arrays.asList(Folding.fold(phrase).split("\\s+")));
      }
    }
    return words;
  }

  private List<String> wordings(String kind) {
    List<String> found = new ArrayList<>();
    for (JsonNode row : lexicon.rows("lexicon.furniture")) {
      if (row.path("kind").asString("").equals(kind)) {
        row.path("wording").forEach(w -> found.add(w.asString("")));
      }
    }
    return found;
  }
}
