package org.calque.detect.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;

/**
 * Matches pieces against a sentence from a given token on; bounded, without regular expressions.
 */
final class Matcher {

  private static final int LONGEST_SLOT = 6;
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "one's");
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "several",
          "many",
          "some");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<String, int[]> slots = new HashMap<>();
  private final List<int[]> inflected = new java.util.ArrayList<>();

  Matcher(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /** The token after the match, or -1. */
  int match(List<Piece> pieces, int from) {
    slots.clear();
    inflected.clear();
    return match(pieces, 0, from, null);
  }

  /** What a slot took, or null. */
  @org.jspecify.annotations.Nullable
  String slot(String name) {
    int[] at = slots.get(name);
    if (at == null) {
      return null;
    }
    return at[0] == at[1] ? "" : sentence.span(at[0], at[1] - 1).of(sentenceText());
  }

  private String text = "";

  void text(String articleText) {
    text = articleText;
  }

  private String sentenceText() {
    return text;
  }

  /** Token and piece index of the inflected words, in order. */
  List<int[]> inflected() {
    return inflected;
  }

  private record Rest(
      List<Piece> pieces, int index, @org.jspecify.annotations.Nullable Rest then) {}

  private int match(
      List<Piece> pieces, int p, int t, @org.jspecify.annotations.Nullable Rest rest) {
    if (p == pieces.size()) {
      return rest == null ? t : match(rest.pieces(), rest.index(), t, rest.then());
    }
    Piece piece = pieces.get(p);
    if (piece instanceof Piece.Start) {
      return atStart(t) ? match(pieces, p + 1, t, rest) : -1;
    }
    if (piece instanceof Piece.End) {
      return atEnd(t) ? match(pieces, p + 1, t, rest) : -1;
    }
    if (piece instanceof Piece.Optional optional) {
      int marks = inflected.size();
      int with = match(optional.pieces(), 0, t, new Rest(pieces, p + 1, rest));
      if (with >= 0) {
        return with;
      }
      cut(marks);
      return match(pieces, p + 1, t, rest);
    }
    if (piece instanceof Piece.Slot slot) {
      return matchSlot(slot, pieces, p, t, rest);
    }
    if (t >= sentence.size() || !matches(piece, sentence.token(t))) {
      return -1;
    }
    int marks = inflected.size();
    if (piece instanceof Piece.Tagged
        || (piece instanceof Piece.Words words && words.inflected())) {
      inflected.add(new int[] {t, p});
      tags.put(t, piece);
    }
    int end = match(pieces, p + 1, t + 1, rest);
    if (end < 0) {
      cut(marks);
    }
    return end;
  }

  private final Map<Integer, Piece> tags = new HashMap<>();

  Piece pieceAt(int token) {
    return java.util.Objects.requireNonNull(tags.get(token));
  }

  private void cut(int size) {
    while (inflected.size() > size) {
      inflected.remove(inflected.size() - 1);
    }
  }

  private int matchSlot(
      Piece.Slot slot,
      List<Piece> pieces,
      int p,
      int t,
      @org.jspecify.annotations.Nullable Rest rest) {
    int marks = inflected.size();
    int longest = longest(slot.kind(), t);
    int shortest = shortest(slot.kind(), t);
    for (int length = shortest; length > 0 && length <= longest; length++) {
      slots.put(slot.name(), new int[] {t, t + length});
      int end = match(pieces, p + 1, t + length, rest);
      if (end >= 0) {
        return end;
      }
      cut(marks);
    }
    slots.remove(slot.name());
    return -1;
  }

  private int shortest(Piece.Slot.Kind kind, int t) {
    return kind == Piece.Slot.Kind.POSSESSIVE || kind == Piece.Slot.Kind.NUMBER
        ? longest(kind, t)
        : 1;
  }

  private int longest(Piece.Slot.Kind kind, int t) {
    int end = t;
    switch (kind) {
      case PHRASE -> {
        while (end < sentence.size() && end - t < LONGEST_SLOT && inPhrase(sentence.token(end))) {
          end++;
        }
      }
      case NAME -> {
        while (end < sentence.size() && end - t < 4 && sentence.token(end).isCapitalised()) {
          end++;
        }
      }
      case NUMBER -> {
        if (t < sentence.size()
            && (sentence.token(t).isNumber() || NUMBER_WORDS.contains(sentence.lower(t)))) {
          end = t + 1;
        }
      }
      case POSSESSIVE -> {
        if (POSSESSIVES.contains(sentence.lower(t))) {
          return 1;
        }
        while (end < sentence.size()
            && end - t < 5
            && sentence.token(end).isWord()
            && !sentence.token(end).isPossessive()) {
          end++;
        }
        return end > t && end < sentence.size() && sentence.token(end).isPossessive()
            ? end - t + 1
            : 0;
      }
    }
    return end - t;
  }

  private static boolean inPhrase(Token token) {
    return !token.isPunctuation() || token.text().equals("-") || token.isPossessive();
  }

  private boolean matches(Piece piece, Token token) {
    if (piece instanceof Piece.Words words) {
      return words.forms().containsKey(token.lower()) || words.capitals().contains(token.text());
    }
    if (piece instanceof Piece.Not not) {
      return !token.isPunctuation() && !not.words().contains(token.lower());
    }
    if (piece instanceof Piece.Tagged tagged) {
      return token.isWord()
          && grammar.tags(token.lower()).stream()
              .anyMatch(tag -> tagged.tag().matcher(tag).matches());
    }
    return false;
  }

  private boolean atStart(int t) {
    for (int i = 0; i < t; i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private boolean atEnd(int t) {
    for (int i = t; i < sentence.size(); i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }
}
