package org.calque.analysis;

import java.util.List;
import java.util.Set;

/** What a language's dictionary knows of words; loaded when first asked. Thread-safe. */
public interface Grammar {

  /** Splits a paragraph into sentences: their ends, ascending, the last one the text's length. */
  List<Integer> sentenceEnds(String paragraph);

  /** The parts of speech a word form can be, as Penn tags; empty for an unknown word. */
  Set<String> tags(String word);

  /** The lemmas a word form can belong to; the form itself in lower case for an unknown word. */
  Set<String> lemmas(String word);

  /**
   * One inflected form.
   *
   * @param tag Penn tag: VB, VBZ, VBD, VBN, VBG, NN, NNS, JJ, JJR, JJS
   * @return the form, or the lemma itself where the dictionary has none
   */
  String inflect(String lemma, String tag);

  /** All inflected forms where usage knows several: <i>hung, hanged</i>; never empty. */
  default List<String> forms(String lemma, String tag) {
    return List.of(inflect(lemma, tag));
  }
}
