package org.calque.detect.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.calque.analysis.Grammar;

/** Reads the notation of {@code match}; {@code rules/README.md} describes it. */
final class Notation {

  private static final List<String> TAGS =
      List.of("VB", "VBZ", "VBD", "VBN", "VBG", "NN", "NNS", "JJR", "JJS");

  /** The forms that depend on the person; no other verb has them. */
  private static final Map<String, String> OTHER_FORMS_OF_BE =
      Map.of("am", "VB", "are", "VB", "were", "VBD");

  private static final Pattern BRACKET = Pattern.compile("[()\\[\\]]");

  private static final Pattern NAMED = Pattern.compile("([a-z]\\w*)=(.+)");

  private final Grammar grammar;
  private final Map<String, List<String>> classes;

  /**
   * A notation that may use word classes: {@code @name}.
   *
   * @param classes the words of each class, in the notation of a piece
   */
  Notation(Grammar grammar, Map<String, List<String>> classes) {
    this.grammar = grammar;
    this.classes = classes;
  }

  /**
   * The pieces of one match.
   *
   * @throws IllegalArgumentException saying what is wrong with the notation
   */
  List<Piece> parse(String notation) {
    Deque<List<Piece>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    Surroundings around = new Surroundings();
    for (String item : BRACKET.matcher(notation).replaceAll(" $0 ").trim().split("\\s+")) {
      if (item.equals("(")) {
        open.push(new ArrayList<>());
      } else if (item.equals(")")) {
        check(open.size() > 1, "“)” without “(”", notation);
        List<Piece> inner = open.pop();
        open.element().add(new Piece.Optional(List.copyOf(inner)));
      } else if (item.equals("[") || item.equals("]")) {
        boolean fits = open.size() == 1 && around.bracket(item, open.element());
        check(fits, "“" + item + "” is out of place", notation);
      } else {
        check(around.word(item), "words after the closing “[ ]”", notation);
        open.element().add(piece(item));
      }
    }
    check(open.size() == 1, "“(” is not closed", notation);
    check(!around.inside, "“[” is not closed", notation);
    List<Piece> pieces = open.pop();
    check(pieces.stream().anyMatch(p -> Phrase.words(p) != null), "no word", notation);
    check(
        !FunctionWords.alone(pieces),
        "without its optional pieces only function words are left",
        notation);
    return List.copyOf(pieces);
  }

  private static void check(boolean fits, String problem, String notation) {
    if (!fits) {
      throw new IllegalArgumentException(problem + " in “" + notation + "”");
    }
  }

  /** Keeps apart the flagged words and what {@code [ ]} puts before and after them. */
  private static final class Surroundings {
    private boolean inside;
    private boolean core;
    private boolean after;

    boolean bracket(String bracket, List<Piece> pieces) {
      boolean opens = bracket.equals("[");
      if (inside == opens || (opens && after)) {
        return false;
      }
      inside = opens;
      if (opens && core) {
        after = true;
        pieces.add(new Piece.FlagEnd());
      } else if (!opens && !core) {
        pieces.add(new Piece.FlagStart());
      }
      return true;
    }

    boolean word(String item) {
      core |= !inside && !item.equals("^");
      return inside || !after || item.equals("$");
    }
  }

  private Piece piece(String item) {
    if (item.equals("^")) {
      return new Piece.Start();
    }
    if (item.equals("$")) {
      return new Piece.End();
    }
    if (item.startsWith("not:") || item.startsWith("not-after:")) {
      return new Piece.Unless(
          piece(item.substring(item.indexOf(':') + 1)), item.startsWith("not-a"));
    }
    java.util.regex.Matcher named = NAMED.matcher(item);
    if (named.matches()) {
      return new Piece.Named(named.group(1), piece(named.group(2)));
    }
    if (item.startsWith("{") && item.endsWith("}")) {
      return slot(item.substring(1, item.length() - 1));
    }
    if (item.startsWith("<") && item.endsWith(">")) {
      try {
        return tagged(item.substring(1, item.length() - 1));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException("“" + item + "”: " + e.getDescription(), e);
      }
    }
    if (item.startsWith("!") && item.length() > 1) {
      return new Piece.Not(words(item.substring(1)).forms().keySet());
    }
    return words(item);
  }

  /** {@code <VBD-VBN|NN>}: a past tense that can be neither a participle nor a noun. */
  private static Piece tagged(String tags) {
    int minus = tags.indexOf('-');
    return minus < 0
        ? new Piece.Tagged(Pattern.compile(tags), null)
        : new Piece.Tagged(
            Pattern.compile(tags.substring(0, minus)), Pattern.compile(tags.substring(minus + 1)));
  }

  private static Piece slot(String name) {
    Piece.Slot.Kind kind =
        switch (name) {
          case "poss" -> Piece.Slot.Kind.POSSESSIVE;
          case "num" -> Piece.Slot.Kind.NUMBER;
          case "name" -> Piece.Slot.Kind.NAME;
          default -> Piece.Slot.Kind.PHRASE;
        };
    return new Piece.Slot(name, kind);
  }

  private Piece.Words words(String item) {
    Map<String, String> forms = new LinkedHashMap<>();
    Set<String> capitals = new LinkedHashSet<>();
    boolean inflected = false;
    for (String word : alternatives(item)) {
      if (word.startsWith("~") && word.length() > 1) {
        inflected = true;
        String lemma = word.substring(1);
        forms.putIfAbsent(lemma.toLowerCase(Locale.ROOT), "");
        if (lemma.equals("be")) {
          forms.putAll(OTHER_FORMS_OF_BE);
        }
        for (String tag : TAGS) {
          for (String form : grammar.forms(lemma, tag)) {
            if (!form.equals(lemma) || tag.equals("VB") || isInvariant(lemma, tag)) {
              forms.merge(form.toLowerCase(Locale.ROOT), tag, Notation::both);
            }
          }
        }
      } else if (!word.equals(word.toLowerCase(Locale.ROOT))) {
        capitals.add(word);
      } else if (!word.isEmpty()) {
        forms.putIfAbsent(word, "");
      }
    }
    return new Piece.Words(forms, capitals, inflected);
  }

  /** The words between the bars, with those of the classes named. */
  private List<String> alternatives(String item) {
    List<String> words = new ArrayList<>();
    for (String word : item.split("\\|")) {
      if (word.startsWith("@") && word.length() > 1) {
        List<String> known = classes.get(word.substring(1));
        if (known == null) {
          throw new IllegalArgumentException("no word class “" + word + "”");
        }
        words.addAll(known);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** <i>Hit, put, cut</i>: the past looks like the present. */
  private boolean isInvariant(String lemma, String tag) {
    return (tag.equals("VBD") || tag.equals("VBN")) && grammar.tags(lemma).contains(tag);
  }

  /** Past tense and participle often share a form; the place decides between them. */
  private static String both(String known, String tag) {
    return known.isEmpty()
        ? tag
        : List.of(known.split("/")).contains(tag) ? known : known + "/" + tag;
  }
}
