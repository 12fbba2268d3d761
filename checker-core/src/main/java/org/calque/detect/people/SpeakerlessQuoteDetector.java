package org.calque.detect.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.analysis.Sentence;
import org.calque.analysis.people.Person;
import org.calque.analysis.people.QuotedText;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Finds a paragraph that is one quotation without a speaker where the paragraph before lets two
 * people speak: the reader cannot know whose words they are.
 */
public final class SpeakerlessQuoteDetector implements Detector {

  private final Rule rule;

  public SpeakerlessQuoteDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    Speakers speakers = new Speakers(article);
    QuotedText quotes = article.view(QuotedText.class, QuotedText::of);
    List<List<Sentence>> paragraphs = paragraphs(article);
    for (int i = 1; i < paragraphs.size(); i++) {
      List<Sentence> before = paragraphs.get(i - 1);
      List<Sentence> now = paragraphs.get(i);
      Set<Person> spoke = speakers(before, speakers);
      if (spoke.size() > 1 && isOneQuotation(now, quotes) && isClosed(before, article)) {
        Span span = now.get(0).span();
        findings.accept(
            Flag.at(rule, article, span)
                .with("names", String.join(" or ", spoke.stream().map(Person::fullName).toList()))
                .finding());
      }
    }
  }

  private static List<List<Sentence>> paragraphs(AnalyzedArticle article) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Paragraph last = null;
    for (Sentence sentence : article.sentences()) {
      if (!sentence.isHeadline()) {
        if (!sentence.paragraph().equals(last)) {
          paragraphs.add(new ArrayList<>());
        }
        paragraphs.get(paragraphs.size() - 1).add(sentence);
        last = sentence.paragraph();
      }
    }
    return paragraphs;
  }

  private static Set<Person> speakers(List<Sentence> sentences, Speakers speakers) {
    Set<Person> spoke = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      Person person = speakers.of(sentence).person();
      if (person != null) {
        spoke.add(person);
      }
    }
    return spoke;
  }

  /** Every token, from the first mark to the last, stands inside quotation marks. */
  private static boolean isOneQuotation(List<Sentence> sentences, QuotedText quotes) {
    Sentence first = sentences.get(0);
    return "\"“".contains(first.lower(0))
        && sentences.stream()
            .flatMap(s -> s.tokens().stream())
            .allMatch(t -> quotes.isQuoted(t.start()));
  }

  /** A quotation that runs over paragraphs is not closed at the end of the one before. */
  private static boolean isClosed(List<Sentence> sentences, AnalyzedArticle article) {
    Paragraph paragraph = sentences.get(0).paragraph();
    String text = paragraph.span().of(article.text());
    long open = text.chars().filter(c -> c == '“').count();
    long close = text.chars().filter(c -> c == '”').count();
    long straight = text.chars().filter(c -> c == '"').count();
    return open == close && straight % 2 == 0 && !text.endsWith(":");
  }
}
