package org.calque.detect.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * Sentences as LanguageTool's rules want them: its tokens, dictionary tags, disambiguated.
 *
 * <p>Its own pipeline also chunks with statistical models, which takes a second to load; the rules
 * that we use do without.
 */
final class LanguageToolSentences {

  private final Language language;
  private final Disambiguator disambiguator;

  LanguageToolSentences(Language language) {
    this.language = language;
    this.disambiguator = new XmlRuleDisambiguator(language);
  }

  /** The sentence with every reading that the dictionary has. */
  AnalyzedSentence raw(String sentence) {
    try {
      List<AnalyzedTokenReadings> tagged =
          language.getTagger().tag(language.getWordTokenizer().tokenize(sentence));
      List<AnalyzedTokenReadings> tokens = new ArrayList<>(tagged.size() + 1);
      tokens.add(
          new AnalyzedTokenReadings(
              new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null), 0));
      int at = 0;
      for (AnalyzedTokenReadings token : tagged) {
        token.setStartPos(at);
        at += token.getToken().length();
        tokens.add(token);
      }
      for (int i = 1; i < tokens.size(); i++) {
        tokens.get(i).setWhitespaceBefore(tokens.get(i - 1).getToken());
      }
      AnalyzedTokenReadings last = tokens.get(tokens.size() - 1);
      if (!last.isSentenceStart()) {
        last.setSentEnd();
      }
      return new AnalyzedSentence(tokens.toArray(new AnalyzedTokenReadings[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence with the readings left that its neighbours allow. */
  AnalyzedSentence disambiguated(AnalyzedSentence raw) {
    try {
      return disambiguator.disambiguate(raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
