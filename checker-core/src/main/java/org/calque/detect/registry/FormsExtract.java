package org.calque.detect.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.calque.analysis.EnglishGrammar;
import org.calque.analysis.Grammar;
import org.calque.analysis.WordForms;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSource;

/** Build step: inflects the lemmas that the English rules ask for when they are made ready. */
public final class FormsExtract {

  private FormsExtract() {}

  /** Usage: {@code FormsExtract OUTPUT-FILE}, after the rules were compiled. */
  public static void main(String[] args) throws IOException, RuleException {
    Recorder recorder = new Recorder();
    Lexicon lexicon = Lexicon.bundled();
    for (Rule rule : RuleSource.bundled("en")) {
      if (!Detectors.isCorpus(rule)) {
        Detectors.of(rule, lexicon, recorder);
      }
    }
    Files.write(Path.of(args[0]), WordForms.lines(recorder.asked));
  }

  /** Answers as English does and keeps what was asked. */
  private static final class Recorder implements Grammar {
    private final Grammar english = new EnglishGrammar();
    private final Map<String, Map<String, List<String>>> asked = new TreeMap<>();

    @Override
    public List<Integer> sentenceEnds(String paragraph) {
      return english.sentenceEnds(paragraph);
    }

    @Override
    public Set<String> tags(String word) {
      return english.tags(word);
    }

    @Override
    public Set<String> lemmas(String word) {
      return english.lemmas(word);
    }

    @Override
    public String inflect(String lemma, String tag) {
      return english.inflect(lemma, tag);
    }

    @Override
    public List<String> forms(String lemma, String tag) {
      List<String> forms = english.forms(lemma, tag);
      asked.computeIfAbsent(lemma, l -> new TreeMap<>()).put(tag, forms);
      return forms;
    }
  }
}
