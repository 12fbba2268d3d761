package org.calque.analysis;

import java.util.Set;

/**
 * Counts finite verbs by dictionary tags and the word before: enough to tell a clause from a
 * fragment, without a tagger.
 */
public final class Clauses {

  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "am", "have", "has", "had", "do", "does", "did", "'re", "'ve",
          "'ll", "ain't", "'d");
  private static final Set<String> NO_VERB_AFTER =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "'s", "of", "in", "on", "at", "by", "for", "from", "with", "without",
          "against", "no", "some", "any", "each", "every", "to", "between", "into", "all", "other",
          "more", "many", "two", "three", "several", "new", "first");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "am", "be", "been", "being", "has", "have", "had", "having",
          "get", "got");
  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "we", "they", "who", "which", "that", "people", "these", "those", "both");

  private static final Set<String> THIRD_PERSONS =
      Set.of(
          "he",
          "she",
          "it",
          "who",
          "which",
          "that",
          "nobody",
          "everybody",
          "somebody",
          "nothing",
          "everyone",
          "someone",
          "everything",
          "something",
          "them");

  private Clauses() {}

  /** How many finite verbs, or verb groups, stand in tokens {@code from} to {@code end}. */
  public static int finiteVerbs(Sentence sentence, int from, int end, Grammar grammar) {
    int count = 0;
    for (int i = from; i < end; i++) {
      if (isFinite(sentence, i, grammar)) {
        count++;
      }
    }
    return count;
  }

  /** Whether the token is, by all signs, a finite verb in its place. */
  public static boolean isFinite(Sentence sentence, int i, Grammar grammar) {
    Token token = sentence.token(i);
    String before = sentence.lower(i - 1);
    if (FINITE.contains(token.lower())) {
      return !isModal(before, grammar);
    }
    boolean contracted = token.is("'s") && SUBJECTS_OF_S.contains(before);
    if (!token.isWord() || token.isPossessive()) {
      return contracted;
    }
    Set<String> tags = grammar.tags(token.lower());
    if (tags.contains("MD")) {
      return (i == 0 || !token.isCapitalised())
          && (!tags.contains("NN") || !NO_VERB_AFTER.contains(before));
    }
    if ((token.isCapitalised() && i > 0) || isModal(before, grammar)) {
      return false;
    }
    if (tags.contains("VBD")) {
      return !AUXILIARIES.contains(before)
          && !NO_VERB_AFTER.contains(before)
          && !followsAdverbAndAuxiliary(sentence, i);
    }
    if (tags.contains("VBZ")) {
      return (!NO_VERB_AFTER.contains(before) && !tags.contains("NNS"))
          || isSubject(before, grammar);
    }
    return tags.contains("VBP")
        && !tags.contains("RP")
        && !tags.contains("RB")
        && isPluralSubject(before, grammar);
  }

  private static final Set<String> SUBJECTS_OF_S =
      Set.of("it", "he", "she", "that", "there", "what", "who", "here", "where");

  private static boolean isModal(String word, Grammar grammar) {
    return word.equals("to") || (!word.isEmpty() && grammar.tags(word).contains("MD"));
  }

  private static boolean followsAdverbAndAuxiliary(Sentence sentence, int i) {
    String before = sentence.lower(i - 1);
    boolean adverb =
        before.endsWith("ly")
            || before.equals("not")
            || before.equals("n't")
            || before.equals("also");
    return adverb && AUXILIARIES.contains(sentence.lower(i - 2));
  }

  private static boolean isSubject(String word, Grammar grammar) {
    return THIRD_PERSONS.contains(word)
        || (!word.isEmpty() && isSingularNoun(word, grammar) && !NO_VERB_AFTER.contains(word));
  }

  /** The dictionary tags what cannot be counted {@code NN:U} or {@code NN:UN}. */
  private static boolean isSingularNoun(String word, Grammar grammar) {
    Set<String> tags = grammar.tags(word);
    return tags.contains("NN")
        || (!tags.contains("JJ") && tags.stream().anyMatch(tag -> tag.startsWith("NN:")));
  }

  private static boolean isPluralSubject(String word, Grammar grammar) {
    boolean people = word.endsWith("ans") || word.endsWith("ese");
    return SUBJECTS.contains(word)
        || word.equals("them")
        || people
        || (!word.isEmpty() && grammar.tags(word).contains("NNS"));
  }
}
