package org.calque.detect.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Bodies;
import org.calque.analysis.BodyMention;
import org.calque.analysis.Grammar;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds one office named in two orders: <i>Health Minister Budi ... Minister of Health Budi</i>.
 * The first order is kept.
 *
 * <p>{@code with: heads} lists the nouns of offices.
 */
public final class OfficeOrderDetector implements Detector {

  private final Rule rule;
  private final Bodies bodies;
  private final Set<String> heads = new LinkedHashSet<>();

  public OfficeOrderDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
    this.bodies = lexicon.view(Bodies.class, Bodies::new);
    rule.settings().path("heads").forEach(h -> heads.add(h.asString("")));
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<BodyMention> before = new ArrayList<>();
    for (BodyMention later : bodies.in(article, heads)) {
      for (BodyMention first : before) {
        BodyMention plain = first.headFirst() ? later : first;
        BodyMention turned = first.headFirst() ? first : later;
        boolean orders = first.headFirst() != later.headFirst();
        if (orders && isOneOffice(plain, turned)) {
          findings.accept(finding(article, first, later, plain));
          break;
        }
      }
      before.add(later);
    }
  }

  /** Behind <i>Minister of Health</i> the holder's name may follow. */
  private static boolean isOneOffice(BodyMention plain, BodyMention turned) {
    List<String> words = new ArrayList<>(plain.subject());
    List<String> more = new ArrayList<>(turned.subject());
    return plain.head().equals(turned.head())
        && !words.isEmpty()
        && more.size() >= words.size()
        && more.subList(0, words.size()).equals(words)
        && !turned.text().contains("Affairs");
  }

  private Finding finding(
      AnalyzedArticle article, BodyMention first, BodyMention later, BodyMention plain) {
    String kept = office(first, plain);
    int end = later.span().start() + office(later, plain).length();
    return Flag.at(rule, article, new Span(later.span().start(), end))
        .with("first", kept)
        .related(first.span(), "called “" + kept + "” here")
        .suggest(kept)
        .finding();
  }

  /** The office without the name behind it. */
  private static String office(BodyMention mention, BodyMention plain) {
    if (!mention.headFirst()) {
      return mention.text();
    }
    String last = plain.text().toLowerCase(Locale.ROOT);
    last = last.substring(0, last.lastIndexOf(' '));
    last = last.substring(last.lastIndexOf(' ') + 1);
    int at = mention.text().toLowerCase(Locale.ROOT).indexOf(last);
    return at < 0 ? mention.text() : mention.text().substring(0, at + last.length());
  }
}
