package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.KnownNames;
import org.calque.analysis.KnownNames.Bearer;
import org.calque.analysis.KnownNames.Name;
import org.calque.analysis.KnownNames.Standing;
import org.calque.analysis.Sentence;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.jspecify.annotations.Nullable;

/**
 * Finds wrong, rival and untranslated names of known organisations and places.
 *
 * <p>{@code with: { standing: wrong }} flags renderings that are never right; {@code standing:
 * rival} those that stand in an article which also calls the body by an accepted name or its
 * acronym; {@code standing: source} names left in the source language, but not in brackets, where
 * they explain. {@code table} names the lexicon table.
 */
public final class KnownNameDetector implements Detector {

  /** <i>Indonesian Police Watch</i> is not the police. */
  private static final Set<String> OTHER_BODIES =
      Set.of(
          "watch",
          "monitor",
          "institute",
          "foundation",
          "association",
          "academy",
          "hospital",
          "museum",
          "forum",
          "union",
          "college",
          "stadium",
          "university",
          "fc",
          "cooperative");

  private final Rule rule;
  private final KnownNames names;
  private final Standing standing;
  private final boolean joins;

  /** A name where it stands. */
  private record Mention(Name name, Span span) {}

  public KnownNameDetector(Rule rule, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rule = rule;
    String table = rule.settings().path("table").asString("lexicon.organisations");
    // A ministry's name goes on after “and”; after a place's, another place follows.
    this.joins = !table.equals("lexicon.places");
    this.names = lexicon.view(KnownNames.class, table, l -> new KnownNames(l, table));
    this.standing =
        switch (rule.settings().path("standing").asString("")) {
          case "wrong" -> Standing.WRONG;
          case "rival" -> Standing.RIVAL;
          case "source" -> Standing.SOURCE;
          default ->
              throw new RuleException(
                  rule.location(), "“standing” is “wrong”, “rival” or “source”");
        };
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      addMentions(sentence, mentions);
    }
    Map<Bearer, Mention> accepted = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.name().standing() == Standing.ACCEPTED && !mention.name().isDescription()) {
        accepted.putIfAbsent(mention.name().bearer(), mention);
      }
    }
    Set<Span> flagged = new HashSet<>();
    mentions.stream()
        .filter(m -> m.name().standing() == Standing.ACCEPTED)
        .forEach(m -> flagged.add(m.span()));
    for (Mention mention : mentions) {
      Mention known = accepted.get(mention.name().bearer());
      boolean speaks = standing != Standing.RIVAL || known != null;
      if (mention.name().standing() == standing
          && speaks
          && !explains(mention, article)
          && flagged.add(mention.span())) {
        findings.accept(finding(mention, known, article));
      }
    }
  }

  private boolean explains(Mention mention, AnalyzedArticle article) {
    int before = mention.span().start() - 1;
    return standing == Standing.SOURCE && before >= 0 && article.text().charAt(before) == '(';
  }

  private void addMentions(Sentence sentence, List<Mention> mentions) {
    for (int i = 0; i < sentence.size(); i++) {
      int longest = 0;
      List<Name> here = new ArrayList<>();
      for (Name name : names.startingWith(sentence.token(i).text())) {
        if (name.words().size() >= longest && stands(name, sentence, i)) {
          if (name.words().size() > longest) {
            here.clear();
            longest = name.words().size();
          }
          here.add(name);
        }
      }
      boolean goesOn = longest > 0 && isPartOfLongerName(sentence, i, i + longest);
      if (!goesOn) {
        for (Name name : here) {
          mentions.add(new Mention(name, sentence.span(i, i + longest - 1)));
        }
      }
      i += Math.max(0, longest - 1);
    }
  }

  private static boolean stands(Name name, Sentence sentence, int from) {
    if (from + name.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      if (!sentence.token(from + i).text().equals(name.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Another country's ministry, or a longer name that this one begins or ends. */
  private boolean isPartOfLongerName(Sentence sentence, int from, int end) {
    boolean before =
        from > 1
            && sentence.token(from - 1).isCapitalised()
            && sentence.token(from - 1).isWord()
            && !Set.of("the", "a", "an", "indonesian").contains(sentence.lower(from - 1));
    boolean after =
        ((joins && sentence.lower(end).equals("and")) || sentence.lower(end).equals("of"))
            && end + 1 < sentence.size()
            && sentence.token(end + 1).isCapitalised();
    after |=
        end < sentence.size()
            && sentence.token(end).isCapitalised()
            && OTHER_BODIES.contains(sentence.lower(end));
    return !sentence.isHeadline() && (before || after);
  }

  private Finding finding(Mention mention, @Nullable Mention known, AnalyzedArticle article) {
    Bearer bearer = mention.name().bearer();
    Flag flag = Flag.at(rule, article, mention.span()).with("name", bearer.name());
    boolean acronymKnown =
        !bearer.acronym().isEmpty() && article.text().contains("(" + bearer.acronym() + ")");
    if (acronymKnown) {
      flag.suggest(bearer.acronym());
    }
    if (standing == Standing.RIVAL && known != null) {
      String said = known.span().of(article.text());
      String generic = bearer.kind();
      boolean definite =
          article.text().regionMatches(true, Math.max(0, mention.span().start() - 4), "the ", 0, 4);
      if (definite && Set.of("ministry", "agency", "court").contains(generic)) {
        flag.suggest(generic);
      }
      flag.with("first", said).related(known.span(), "called “" + said + "” here").suggest(said);
    }
    return flag.suggest(bearer.name()).finding();
  }
}
