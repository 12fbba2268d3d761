package org.calque.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.synthesis.en.EnglishSynthesizer;
import org.languagetool.tagging.en.EnglishTagger;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/** English, by LanguageTool's dictionaries. */
public final class EnglishGrammar implements Grammar {

  private final Map<String, AnalyzedTokenReadings> readings = new ConcurrentHashMap<>();
  private final WordForms known = WordForms.bundled();

  /** Holds what is costly to load until it is needed. */
  private static final class Splitter {
    static final Language ENGLISH = Languages.getLanguageForShortCode("en-US");
    static final SentenceTokenizer SENTENCES = new SRXSentenceTokenizer(ENGLISH);
  }

  @Override
  public List<Integer> sentenceEnds(String paragraph) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    for (String sentence : Splitter.SENTENCES.tokenize(paragraph)) {
      at += sentence.length();
      ends.add(at);
    }
    return ends;
  }

  @Override
  public Set<String> tags(String word) {
    Set<String> tags = new TreeSet<>();
    for (AnalyzedToken reading : read(word)) {
      if (reading.getPOSTag() != null) {
        tags.add(reading.getPOSTag());
      }
    }
    return tags;
  }

  @Override
  public Set<String> lemmas(String word) {
    Set<String> lemmas = new TreeSet<>();
    for (AnalyzedToken reading : read(word)) {
      if (reading.getLemma() != null) {
        lemmas.add(reading.getLemma());
      }
    }
    return lemmas.isEmpty() ? Set.of(word.toLowerCase(Locale.ROOT)) : lemmas;
  }

  @Override
  public String inflect(String lemma, String tag) {
    List<String> forms = forms(lemma, tag);
    return forms.stream().filter(EnglishGrammar::isStrong).findFirst().orElse(forms.get(0));
  }

  /**
   * Where usage knows two forms, news prefers <i>blew</i> to <i>blowed</i>, <i>learned</i> to
   * <i>learnt</i>.
   */
  private static boolean isStrong(String form) {
    return !form.endsWith("ed") && !form.endsWith("t");
  }

  @Override
  public List<String> forms(String lemma, String tag) {
    List<String> ready = known.of(lemma, tag);
    if (!ready.isEmpty()) {
      return ready;
    }
    try {
      String[] forms =
          EnglishSynthesizer.INSTANCE.synthesize(new AnalyzedToken(lemma, tag, lemma), tag);
      return forms.length == 0 ? List.of(lemma) : List.of(forms);
    } catch (IOException e) {
      return List.of(lemma);
    }
  }

  private AnalyzedTokenReadings read(String word) {
    return readings.computeIfAbsent(word, w -> EnglishTagger.INSTANCE.tag(List.of(w)).get(0));
  }
}
