package org.calque.analysis.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.jspecify.annotations.Nullable;

/** Reads runs of capitalised words, with the particles, hyphens and initials inside them. */
final class NameReader {

  private static final Set<String> NEVER =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "or",
          "but",
          "if",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "to",
          "with",
          "as",
          "i",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "this",
          "that",
          "these",
          "those",
          "who",
          "what",
          "when",
          "where",
          "which",
          "why",
          "how",
          "there",
          "not",
          "no",
          "yes",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "after",
          "before",
          "while",
          "however",
          "meanwhile",
          "according",
          "also");
  private final Titles titles;
  private final NameWords words;
  private final GivenNames given;
  private final Places places;
  private final Grammar grammar;

  NameReader(Titles titles, NameWords words, GivenNames given, Places places, Grammar grammar) {
    this.titles = titles;
    this.places = places;
    this.words = words;
    this.given = given;
    this.grammar = grammar;
  }

  /** The name that begins at a token, or null. */
  @Nullable Name at(Sentence sentence, int index) {
    if (!begins(sentence, index)) {
      return null;
    }
    int end = index + 1;
    for (int next = extend(sentence, end); next > end; next = extend(sentence, end)) {
      end = next;
    }
    int first = afterPlace(sentence, index, end);
    List<Name.Part> parts = parts(sentence, first, end);
    return parts.isEmpty() ? null : new Name(sentence, first, end, parts);
  }

  /** <i>The ambassador to Chile Vedina Harsono</i>: the place belongs to the post. */
  private int afterPlace(Sentence sentence, int first, int end) {
    boolean ofPost = Set.of("of", "to", "for").contains(sentence.lower(first - 1));
    for (int i = ofPost ? Math.min(first + 2, end - 1) : first; i > first; i--) {
      List<Name.Part> place = parts(sentence, first, i);
      boolean named = end - i > 1 || given.has(key(sentence.token(i).text()));
      if (named && places.has(place) && !place.isEmpty()) {
        return i;
      }
    }
    return first;
  }

  private boolean begins(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean day = words.isCalendar(token.lower()) && !given.has(key(token.text()));
    if (!isCapital(token) || NEVER.contains(token.lower()) || day) {
      return false;
    }
    return !opensSentence(sentence, index) || isNameAtStart(sentence, index);
  }

  static boolean opensSentence(Sentence sentence, int index) {
    String before = sentence.lower(index - 1);
    return index == 0 || (before.length() == 1 && "\"“‘':(—–".contains(before));
  }

  /** Every sentence begins with a capital: there a word is a name only by its own look. */
  private boolean isNameAtStart(Sentence sentence, int index) {
    Token token = sentence.token(index);
    Set<String> tags = grammar.tags(token.text());
    if (given.has(key(token.text())) || tags.isEmpty() || tags.contains("NNP")) {
      return true;
    }
    boolean beforeCapital =
        index + 1 < sentence.size()
            && isCapital(sentence.token(index + 1))
            && !NEVER.contains(sentence.lower(index + 1));
    boolean noun = tags.stream().anyMatch(t -> t.startsWith("NN"));
    return beforeCapital && noun && tags.stream().noneMatch(Set.of("RB", "IN", "VBG")::contains);
  }

  private static boolean isCapital(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  /** The end after one more piece of the name, or the same end. */
  private int extend(Sentence sentence, int end) {
    if (end >= sentence.size()) {
      return end;
    }
    Token token = sentence.token(end);
    boolean adjacent = token.start() == sentence.token(end - 1).end();
    if (token.is("-") && adjacent && end + 1 < sentence.size()) {
      Token after = sentence.token(end + 1);
      return after.isWord() && after.start() == token.end() ? end + 2 : end;
    }
    if (token.is(".") && adjacent && endsInInitial(sentence, end)) {
      return end + 1 < sentence.size() && isCapital(sentence.token(end + 1)) ? end + 1 : end;
    }
    if (adjacent && !token.isWord()) {
      return end;
    }
    if (words.isParticle(token.lower()) && !token.isCapitalised()) {
      int next = end + 1;
      boolean hyphen = sentence.lower(next).equals("-");
      next = hyphen ? next + 1 : next;
      int then = next < sentence.size() && continues(sentence, next) ? next + 1 : end;
      return then == end && extend(sentence, end + 1) > end + 1 && !hyphen
          ? extend(sentence, end + 1)
          : then;
    }
    return continues(sentence, end) ? end + 1 : end;
  }

  private boolean endsInInitial(Sentence sentence, int end) {
    Token last = sentence.token(end - 1);
    return last.text().length() == 1 || words.isSuffix(last.lower());
  }

  private boolean continues(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (!isCapital(token) || NEVER.contains(token.lower())) {
      return false;
    }
    if (isAcronym(token) && !isAcronym(sentence.token(index - 1))) {
      return words.isSuffix(token.lower());
    }
    TitleUse title = titles.at(sentence, index);
    boolean opensTitle =
        title != null
            && !given.has(key(token.text()))
            && !sentence.lower(index - 1).equals("-")
            && (title.end() - index > 1 || isFollowedByName(sentence, title.end()));
    return !opensTitle;
  }

  private static boolean isFollowedByName(Sentence sentence, int index) {
    return index < sentence.size() && isCapital(sentence.token(index));
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.indexOf('.') < 0
        && !token.isPossessive();
  }

  private List<Name.Part> parts(Sentence sentence, int first, int end) {
    List<Name.Part> parts = new ArrayList<>();
    int i = first;
    while (i < end) {
      int last = i + 1;
      while (last + 1 < end && sentence.lower(last).equals("-")) {
        boolean particle = last == i + 1 && words.isParticle(sentence.lower(i));
        i = particle ? last + 1 : i;
        last += 2;
      }
      String text = text(sentence, i, last);
      if (identifies(text)) {
        parts.add(new Name.Part(i, last, text, key(text)));
      }
      i = last;
    }
    return parts;
  }

  private static String text(Sentence sentence, int first, int end) {
    StringBuilder text = new StringBuilder();
    sentence.tokens().subList(first, end).forEach(t -> text.append(t.text()));
    return text.toString();
  }

  private boolean identifies(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() > 1
        && text.indexOf('.') < 0
        && Character.isLetter(text.charAt(0))
        && !words.isParticle(lower)
        && !words.isSuffix(lower);
  }

  /** A name's part for comparison: lower case, without accents, hyphens and apostrophes. */
  static String key(String part) {
    return Normalizer.normalize(part, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’-]", "")
        .toLowerCase(Locale.ROOT);
  }
}
