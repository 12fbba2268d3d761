package org.calque.detect.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.jspecify.annotations.Nullable;

/** Matches pieces against one sentence; slots are bounded, so the work is too. */
final class Matcher {

  /** Stands beside a word's tags where it has a capital inside the sentence. */
  private static final String CAPITAL = "CAP";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<String, Match.Range> slots = new HashMap<>();
  private final List<Match.Inflected> inflected = new ArrayList<>();
  private int flagStart;
  private int flagEnd;

  /** What is still to match once an optional group is through. */
  private record Rest(List<Piece> pieces, int index, @Nullable Rest then) {}

  Matcher(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /** The match that begins at a token, or null. */
  @Nullable Match match(List<Piece> pieces, int from) {
    slots.clear();
    inflected.clear();
    flagStart = from;
    flagEnd = -1;
    int end = match(pieces, 0, from, null);
    flagEnd = flagEnd < 0 ? end : flagEnd;
    return end <= from || flagEnd <= flagStart ? null : found();
  }

  /** What stands around the flagged words lends a suggestion no inflection. */
  private Match found() {
    List<Match.Inflected> flagged =
        inflected.stream().filter(i -> i.token() >= flagStart && i.token() < flagEnd).toList();
    return new Match(flagStart, flagEnd, Map.copyOf(slots), flagged);
  }

  private int match(List<Piece> pieces, int p, int t, @Nullable Rest rest) {
    if (p == pieces.size()) {
      return rest == null ? t : match(rest.pieces(), rest.index(), t, rest.then());
    }
    Piece piece = pieces.get(p);
    if (piece instanceof Piece.Start) {
      return onlyMarks(0, t) ? match(pieces, p + 1, t, rest) : -1;
    }
    if (piece instanceof Piece.FlagStart) {
      flagStart = t;
      return match(pieces, p + 1, t, rest);
    }
    if (piece instanceof Piece.FlagEnd) {
      flagEnd = t;
      return match(pieces, p + 1, t, rest);
    }
    if (piece instanceof Piece.End) {
      return onlyMarks(t, sentence.size()) ? match(pieces, p + 1, t, rest) : -1;
    }
    if (piece instanceof Piece.Unless unless) {
      int at = unless.before() ? t - 1 : t;
      boolean stands = at >= 0 && at < sentence.size() && matches(unless.piece(), at);
      return stands ? -1 : match(pieces, p + 1, t, rest);
    }
    if (piece instanceof Piece.Optional optional) {
      int marks = inflected.size();
      int with = match(optional.pieces(), 0, t, new Rest(pieces, p + 1, rest));
      if (with >= 0) {
        return with;
      }
      forget(marks);
      return match(pieces, p + 1, t, rest);
    }
    if (piece instanceof Piece.Slot slot) {
      return matchSlot(slot, pieces, p, t, rest);
    }
    return matchToken(piece, pieces, p, t, rest);
  }

  private int matchToken(Piece given, List<Piece> pieces, int p, int t, @Nullable Rest rest) {
    if (t >= sentence.size() || !matches(given, t)) {
      return -1;
    }
    Piece piece = given instanceof Piece.Named named ? named.piece() : given;
    if (given instanceof Piece.Named named) {
      slots.put(named.name(), new Match.Range(t, t + 1));
    }
    int marks = inflected.size();
    if (piece instanceof Piece.Tagged
        || (piece instanceof Piece.Words words && words.inflected())) {
      inflected.add(new Match.Inflected(t, piece));
    }
    int end = match(pieces, p + 1, t + 1, rest);
    if (end < 0) {
      forget(marks);
    }
    return end;
  }

  private int matchSlot(Piece.Slot slot, List<Piece> pieces, int p, int t, @Nullable Rest rest) {
    int marks = inflected.size();
    Slots.Lengths lengths = Slots.lengths(slot.kind(), sentence, t);
    for (int length = lengths.shortest(); length <= lengths.longest(); length++) {
      slots.put(slot.name(), new Match.Range(t, t + length));
      int end = match(pieces, p + 1, t + length, rest);
      if (end >= 0) {
        return end;
      }
      forget(marks);
    }
    slots.remove(slot.name());
    return -1;
  }

  private void forget(int marks) {
    inflected.subList(marks, inflected.size()).clear();
  }

  private boolean matches(Piece piece, int t) {
    Token token = sentence.token(t);
    if (piece instanceof Piece.Named named) {
      return matches(named.piece(), t);
    }
    if (piece instanceof Piece.Words words) {
      return words.forms().containsKey(token.lower()) || words.capitals().contains(token.text());
    }
    if (piece instanceof Piece.Not not) {
      return !token.isPunctuation() && !not.words().contains(token.lower());
    }
    return piece instanceof Piece.Tagged tagged && token.isWord() && hasTag(tagged, t);
  }

  private boolean hasTag(Piece.Tagged tagged, int t) {
    Token token = sentence.token(t);
    Set<String> tags = new HashSet<>(grammar.tags(token.lower()));
    if (token.isCapitalised() && !onlyMarks(0, t)) {
      tags.add(CAPITAL);
    }
    Pattern without = tagged.without();
    return tags.stream().anyMatch(tag -> tagged.tag().matcher(tag).matches())
        && (without == null || tags.stream().noneMatch(tag -> without.matcher(tag).matches()));
  }

  private boolean onlyMarks(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }
}
