package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.Token;
import org.calque.analysis.Tokenizer;
import org.calque.article.Span;
import org.calque.detect.Casing;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds one name with two words for what it is: <i>Tallo district ... Tallo sub-district</i>.
 *
 * <p>An entry's {@code forms} are renderings of one source word. The rarer one is flagged, or of
 * two as frequent the later. Where one sentence has both they are two things: a district of a
 * regency of the same name.
 */
public final class NamedKindDetector implements Detector {

  private static final int LONGEST_NAME = 4;
  private static final Set<String> NO_NAMES = Set.of("IN", "DT", "CC", "WRB", "PRP$", "MD");

  private final Rule rule;
  private final Grammar grammar;
  private final Map<String, List<Kind>> byFirstWord = new HashMap<>();

  private record Kind(Rule.Entry entry, List<String> words) {}

  /** A kind behind a name: its words, first token and the token after it. */
  private record Use(Kind kind, Sentence sentence, int from, int end) {
    Span span() {
      return sentence.span(from, end - 1);
    }
  }

  private record Named(Rule.Entry entry, String name) {}

  public NamedKindDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.grammar = grammar;
    for (Rule.Entry entry : rule.entries()) {
      for (String form : entry.texts("forms")) {
        List<String> words =
            Tokenizer.tokens(form, new Span(0, form.length())).stream().map(Token::lower).toList();
        byFirstWord
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(new Kind(entry, words));
      }
    }
    byFirstWord
        .values()
        .forEach(l -> l.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Map<Named, List<Use>> uses = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        addUses(sentence, i, uses);
      }
    }
    uses.values().forEach(all -> judge(article, all, findings));
  }

  private void addUses(Sentence sentence, int i, Map<Named, List<Use>> uses) {
    String name = nameBefore(sentence, i);
    int longest = 0;
    for (Kind kind : byFirstWord.getOrDefault(sentence.lower(i), List.of())) {
      int end = i + kind.words().size();
      if (!name.isEmpty() && kind.words().size() >= longest && stands(kind, sentence, i)) {
        longest = kind.words().size();
        uses.computeIfAbsent(new Named(kind.entry(), name), n -> new ArrayList<>())
            .add(new Use(kind, sentence, i, end));
      }
    }
  }

  private static boolean stands(Kind kind, Sentence sentence, int from) {
    int end = from + kind.words().size();
    for (int i = from; i < end; i++) {
      if (!sentence.lower(i).equals(kind.words().get(i - from))) {
        return false;
      }
    }
    boolean goesOn =
        end < sentence.size()
            && sentence.token(end).isCapitalised()
            && sentence.token(from).isCapitalised();
    return !goesOn && !sentence.lower(end).equals("-");
  }

  /** The capitalised words right before a token, in lower case; empty where there is no name. */
  private String nameBefore(Sentence sentence, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && isNameWord(sentence, start - 1)) {
      start--;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < end; i++) {
      name.append(i > start ? " " : "").append(sentence.lower(i));
    }
    return name.toString();
  }

  private boolean isNameWord(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isWord()
        && token.isCapitalised()
        && !token.isPossessive()
        && grammar.tags(token.lower()).stream().noneMatch(NO_NAMES::contains);
  }

  private void judge(AnalyzedArticle article, List<Use> uses, Consumer<Finding> findings) {
    Map<String, List<Use>> byKind = new LinkedHashMap<>();
    for (Use use : uses) {
      byKind.computeIfAbsent(key(use), k -> new ArrayList<>()).add(use);
    }
    List<Use> usual =
        byKind.values().stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElse(List.of());
    for (List<Use> others : byKind.values()) {
      for (Use other : others) {
        boolean apart = uses.stream().noneMatch(u -> together(u, other));
        if (others != usual && apart && !shortens(usual.get(0), other)) {
          findings.accept(finding(article, usual.get(0), other));
        }
      }
    }
  }

  /** Sub-district and subdistrict are one word here. */
  private static String key(Use use) {
    return String.join(" ", use.kind().words()).replace(" - ", "");
  }

  private static boolean together(Use a, Use b) {
    return a.sentence() == b.sentence() && !key(a).equals(key(b));
  }

  private static boolean shortens(Use a, Use b) {
    List<String> one = Arrays.asList(key(a).split(" "));
    List<String> other = Arrays.asList(key(b).split(" "));
    return one.containsAll(other) || other.containsAll(one);
  }

  private Finding finding(AnalyzedArticle article, Use usual, Use other) {
    String better = usual.span().of(article.text()).toLowerCase(Locale.ROOT);
    boolean capital = other.sentence().token(other.from()).isCapitalised();
    return Flag.at(rule, article, other.span())
        .with("first", usual.span().of(article.text()))
        .suggest(capital ? Casing.titleCase(better, true) : better)
        .related(usual.span(), "“" + usual.span().of(article.text()) + "” here")
        .finding();
  }
}
