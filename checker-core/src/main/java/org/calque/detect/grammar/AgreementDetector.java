package org.calque.detect.grammar;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds a verb whose number is not its subject's: {@code the price of eggs have}, {@code residents
 * was}.
 *
 * <p>Only subjects that begin a sentence, a quotation or a clause after a conjunction are read, and
 * only where nothing stands between them and the verb but phrases that hang on the noun. Settings:
 * {@code open}, nouns whose number usage leaves open (teams, sums, names of fields); {@code
 * starts}, words after which a clause begins.
 */
public final class AgreementDetector implements Detector {

  /** A form, and the form for the other number. */
  static final Map<String, String> VERBS =
      Map.of(
          "is", "are", "are", "is", "was", "were", "were", "was", "has", "have", "have", "has",
          "does", "do", "do", "does");

  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
  private static final Set<String> OBJECTS =
      Set.of("the", "a", "an", "that", "his", "her", "their", "its", "more", "every", "not", "all");
  private static final Set<String> PRONOUNS = Set.of("him", "them", "us", "me", "to");
  private static final Set<String> NO_VERB =
      Set.of("NN", "NN:U", "NN:UN", "NNS", "JJ", "RB", "IN", "VBN", "CC", "DT", "PRP");
  private static final Set<String> UNREAL =
      Set.of("if", "though", "wish", "that", "whether", "unless");

  private final Rule rule;
  private final Grammar grammar;
  private final Set<String> open;
  private final Set<String> starts;

  public AgreementDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    open = new HashSet<>(Rule.texts(rule.settings().path("open")));
    starts = new HashSet<>(Rule.texts(rule.settings().path("starts")));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size() && !sentence.isHeadline(); i++) {
        if (begins(sentence, i)) {
          Subject subject = Subject.at(sentence, i, grammar, open);
          Flag flag = subject == null ? null : clash(subject, sentence, i, article);
          if (flag != null) {
            findings.accept(flag.finding());
          }
        }
      }
    }
  }

  private boolean begins(Sentence sentence, int at) {
    String before = sentence.lower(at - 1);
    boolean quoted =
        at > 0
            && "\"“".contains(before)
            && sentence.token(at - 1).span().end() == sentence.token(at).span().start();
    return before.isEmpty() || quoted || starts.contains(before);
  }

  private @Nullable Flag clash(
      Subject subject, Sentence sentence, int from, AnalyzedArticle article) {
    if (subject.end() >= sentence.size()) {
      return null;
    }
    Token verb = sentence.token(subject.end());
    String other = VERBS.get(verb.lower());
    String right = other == null ? lexical(subject, sentence, from) : other;
    boolean agrees = other != null && SINGULAR.contains(verb.lower()) != subject.plural();
    boolean asks = verb.is("do") && !sentence.lower(subject.end() + 1).equals("not");
    boolean unreal =
        !subject.plural() && UNREAL.contains(sentence.lower(from - 1)) && !verb.is("are");
    if (right == null || agrees || asks || unreal || isLeft(subject, sentence)) {
      return null;
    }
    return Flag.at(rule, article, verb.span())
        .with("subject", sentence.span(from, subject.end() - 1).of(article.text()))
        .suggest(right);
  }

  /** A phrase between subject and verb ends in a plural that the verb might belong to. */
  private boolean isLeft(Subject subject, Sentence sentence) {
    String last = sentence.lower(subject.end() - 1);
    return Set.of("police", "people").contains(last) && subject.head() != subject.end() - 1;
  }

  /**
   * The right form of a full verb, or null where the word may be no verb: what follows must be an
   * object or a clause.
   */
  private @Nullable String lexical(Subject subject, Sentence sentence, int from) {
    String verb = sentence.lower(subject.end());
    String next = sentence.lower(subject.end() + 1);
    Set<String> tags = grammar.tags(verb);
    boolean quoted = !sentence.lower(from - 1).isEmpty();
    if (quoted || verb.isEmpty() || tags.contains("VBD") || tags.contains("MD")) {
      return null;
    }
    if (subject.plural() && tags.contains("VBZ") && (OBJECTS.contains(next) || isOnly(tags))) {
      return grammar.inflect(lemma(verb, "VBZ"), "VB");
    }
    boolean plain = tags.contains("VBP") && tags.stream().noneMatch(NO_VERB::contains);
    boolean held = OBJECTS.contains(next) || PRONOUNS.contains(next);
    return !subject.plural() && plain && held ? grammar.inflect(verb, "VBZ") : null;
  }

  private static boolean isOnly(Set<String> tags) {
    return tags.equals(Set.of("VBZ"));
  }

  private String lemma(String form, String tag) {
    return grammar.lemmas(form).stream()
        .filter(l -> grammar.forms(l, tag).contains(form))
        .findFirst()
        .orElse(form);
  }
}
