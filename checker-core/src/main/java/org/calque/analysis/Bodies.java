package org.calque.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the public bodies that an article names in full, by their head nouns. */
public final class Bodies {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> SMALL = Set.of("of", "and", "for", "on", "the", "&", "to");
  private static final int LONGEST = 9;

  /** Adds nothing to what a ministry is for: foreign affairs, religious affairs. */
  private static final String AFFAIRS = "affairs";

  /** A minister's first word is often part of the office before: Coordinating Minister for .... */
  private static final Set<String> MINISTERIAL = Set.of("minister", "ministry", "department");

  private final Set<String> heads = new TreeSet<>();
  private final Map<String, String> canonical = new HashMap<>();

  /** Reads {@code lexicon.body-words}: the head nouns, and words that mean the same subject. */
  public Bodies(Lexicon lexicon) {
    for (JsonNode table : lexicon.tables("lexicon.body-words")) {
      for (JsonNode family : table.path("heads")) {
        family.forEach(head -> heads.add(head.asString("")));
      }
      for (JsonNode group : table.path("subjects")) {
        group.forEach(word -> canonical.put(word.asString(""), group.get(0).asString("")));
      }
    }
    for (JsonNode country : lexicon.rows("lexicon.countries")) {
      String adjective = country.path("adjective").asString("").toLowerCase(Locale.ROOT);
      canonical.putIfAbsent(adjective, country.path("name").asString("").toLowerCase(Locale.ROOT));
    }
  }

  List<BodyMention> in(AnalyzedArticle article) {
    return in(article, heads);
  }

  /** What an article names by any of these head nouns, in lower case: ministries, ministers. */
  public List<BodyMention> in(AnalyzedArticle article, Set<String> headNouns) {
    List<BodyMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      boolean capitals = sentence.isHeadline() && allCapitalised(sentence);
      for (int i = 0; i < sentence.size() && !capitals; i++) {
        if (headNouns.contains(sentence.lower(i)) && sentence.token(i).isCapitalised()) {
          BodyMention mention = mention(sentence, i, article.text());
          if (mention != null) {
            found.add(mention);
          }
        }
      }
    }
    return found;
  }

  /** In such a headline a capital tells nothing of names. */
  private static boolean allCapitalised(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .allMatch(t -> t.isCapitalised() || SMALL.contains(t.lower()));
  }

  private @Nullable BodyMention mention(Sentence sentence, int head, String text) {
    if (sentence.lower(head + 1).equals("of") || sentence.lower(head + 1).equals("for")) {
      int end = beforeOtherBody(sentence, head + 2, endOfRun(sentence, head + 2));
      if (end > head + 2) {
        int first = MINISTERIAL.contains(sentence.lower(head)) ? head : start(sentence, head);
        return build(sentence, first, end, head, true, text);
      }
    }
    int start = start(sentence, head);
    return start >= head ? null : build(sentence, start, head + 1, head, false, text);
  }

  /** Where the capitalised words before a head begin: the <i>National</i> Agency for .... */
  private static int start(Sentence sentence, int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST && continuesBack(sentence, start - 1)) {
      start--;
    }
    while (start < head && SMALL.contains(sentence.lower(start))) {
      start++;
    }
    return start;
  }

  private static boolean continuesBack(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.is("and") || token.is("&")) {
      return i > 0 && sentence.token(i - 1).isCapitalised();
    }
    return token.isWord() && token.isCapitalised() && !ARTICLES.contains(token.lower());
  }

  /** The token after a run of capitalised words and the small words between them. */
  private static int endOfRun(Sentence sentence, int from) {
    int end = from;
    int last = from;
    while (end < sentence.size() && end - from < LONGEST) {
      Token token = sentence.token(end);
      if (token.isWord() && token.isCapitalised()) {
        last = ++end;
      } else if (SMALL.contains(token.lower())) {
        end++;
      } else {
        break;
      }
    }
    return last;
  }

  /** Of <i>the Bureau of Statistics of the Finance Ministry</i> the ministry is another body. */
  private int beforeOtherBody(Sentence sentence, int from, int end) {
    int link = from - 1;
    for (int i = from; i < end; i++) {
      if (sentence.lower(i).equals("of")) {
        link = i;
      } else if (heads.contains(sentence.lower(i))) {
        return link;
      }
    }
    return end;
  }

  private BodyMention build(
      Sentence sentence, int start, int end, int head, boolean headFirst, String text) {
    Set<String> subject = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      String word = sentence.lower(i);
      if (i != head
          && sentence.token(i).isWord()
          && !SMALL.contains(word)
          && !word.equals(AFFAIRS)) {
        subject.add(canonical.getOrDefault(word, word));
      }
    }
    if (subject.contains("foreign")) {
      subject.remove("relations");
    }
    String spelled = sentence.span(start, end - 1).of(text);
    return new BodyMention(
        sentence.span(start, end - 1),
        spelled,
        sentence.lower(head).toLowerCase(Locale.ROOT),
        subject,
        headFirst && isInitialsOf(sentence, head, end) ? null : acronym(sentence, end),
        headFirst);
  }

  /** Whether the capitals in brackets are those of the words behind the last “of”. */
  private static boolean isInitialsOf(Sentence sentence, int head, int end) {
    String capitals = acronym(sentence, end);
    int tail = head + 1;
    StringBuilder initials = new StringBuilder();
    for (int i = tail; i < end; i++) {
      if (sentence.token(i).isCapitalised()) {
        initials.append(sentence.token(i).text().charAt(0));
      }
    }
    return capitals != null && capitals.contentEquals(initials);
  }

  private static @Nullable String acronym(Sentence sentence, int after) {
    boolean bracketed = sentence.lower(after).equals("(") && sentence.lower(after + 2).equals(")");
    if (!bracketed) {
      return null;
    }
    String inside = sentence.token(after + 1).text();
    boolean capitals =
        inside.length() >= 2 && inside.chars().filter(Character::isUpperCase).count() >= 2;
    return capitals ? inside : null;
  }
}
