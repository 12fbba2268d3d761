package org.calque.detect.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;

/**
 * Finds a rule's set phrases: one hash look-up a token, and a match only where an anchor stands.
 */
public final class PhraseDetector implements Detector {

  private final Rule rule;
  private final Grammar grammar;
  private final Map<String, List<Phrase>> byAnchor = new HashMap<>();

  public PhraseDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    this.grammar = grammar;
    Notation notation = new Notation(grammar);
    for (Rule.Entry entry : rule.entries()) {
      for (String match : entry.texts("match")) {
        try {
          add(compile(entry, match, notation));
        } catch (IllegalArgumentException e) {
          throw new RuleException(entry.location(), String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private Phrase compile(Rule.Entry entry, String match, Notation notation) {
    List<Piece> pieces = notation.parse(match);
    List<Template> suggestions = entry.texts("suggest").stream().map(Template::new).toList();
    return new Phrase(
        entry,
        pieces,
        Phrase.anchors(pieces),
        forms(entry, "near"),
        forms(entry, "unless"),
        suggestions);
  }

  private Set<String> forms(Rule.Entry entry, String key) {
    Set<String> forms = new HashSet<>();
    for (String lemma : entry.texts(key)) {
      forms.add(lemma.toLowerCase(java.util.Locale.ROOT));
      for (String tag : List.of("NNS", "VBZ", "VBD", "VBN", "VBG")) {
        forms.add(grammar.inflect(lemma, tag));
      }
    }
    return forms;
  }

  private void add(Phrase phrase) {
    for (String anchor : phrase.anchors()) {
      byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>()).add(phrase);
    }
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      Set<Phrase> candidates = new LinkedHashSet<>();
      sentence
          .tokens()
          .forEach(t -> candidates.addAll(byAnchor.getOrDefault(t.lower(), List.of())));
      for (Phrase phrase : candidates) {
        if (fits(phrase, sentence)) {
          matchAll(phrase, sentence, article, findings);
        }
      }
    }
  }

  private static boolean fits(Phrase phrase, Sentence sentence) {
    boolean near = phrase.near().isEmpty() || phrase.near().stream().anyMatch(sentence::has);
    return near && phrase.unless().stream().noneMatch(sentence::has);
  }

  private void matchAll(
      Phrase phrase, Sentence sentence, AnalyzedArticle article, Consumer<Finding> findings) {
    Matcher matcher = new Matcher(sentence, grammar);
    matcher.text(article.text());
    for (int from = 0; from < sentence.size(); from++) {
      int end = matcher.match(phrase.pieces(), from);
      if (end > from) {
        Span span = sentence.span(from, end - 1);
        Flag flag = Flag.at(rule, article, span).of(phrase.entry());
        for (Template suggestion : phrase.suggestions()) {
          flag.suggest(Casing.like(sentence, from, suggestion.fill(matcher, sentence, grammar)));
        }
        findings.accept(flag.finding());
        from = end - 1;
      }
    }
  }
}
