package org.calque.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.calque.article.Article;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * An article with what is known of its language; each part is worked out when first asked for.
 *
 * <p>One thread at a time.
 */
public final class AnalyzedArticle {

  private final Article article;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private @Nullable List<Sentence> sentences;
  private @Nullable List<Figure> figures;
  private @Nullable List<DateMention> dates;
  private @Nullable List<QuoteMark> quoteMarks;
  private @Nullable Set<String> domains;
  private @Nullable List<BodyMention> bodies;
  private final Map<Class<?>, Object> views = new HashMap<>();

  public AnalyzedArticle(Article article, Lexicon lexicon, Grammar grammar) {
    this.article = article;
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  public Article article() {
    return article;
  }

  public String text() {
    return article.text();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Grammar grammar() {
    return grammar;
  }

  /** The sentences of headline and body; furniture, dateline and disclaimer are left out. */
  public List<Sentence> sentences() {
    List<Sentence> known = sentences;
    if (known == null) {
      known = new ArrayList<>();
      for (Paragraph paragraph : article.paragraphs()) {
        if (paragraph.kind().isProse()) {
          addSentences(paragraph, known);
        }
      }
      sentences = known = List.copyOf(known);
    }
    return known;
  }

  /** The subjects the article is about, by the words of {@code lexicon.domains}. */
  public Set<String> domains() {
    Set<String> known = domains;
    if (known == null) {
      domains = known = lexicon.view(Domains.class, Domains::new).of(this);
    }
    return known;
  }

  /** The figures of all sentences, in order. */
  public List<Figure> figures() {
    List<Figure> known = figures;
    if (known == null) {
      known = new ArrayList<>();
      for (Sentence sentence : sentences()) {
        known.addAll(FigureReader.read(sentence));
      }
      figures = known = List.copyOf(known);
    }
    return known;
  }

  /** The public bodies named in full, in order. */
  public List<BodyMention> bodies() {
    List<BodyMention> known = bodies;
    if (known == null) {
      bodies = known = List.copyOf(lexicon.view(Bodies.class, Bodies::new).in(this));
    }
    return known;
  }

  /** The double quotation marks of headline and body, in order. */
  public List<QuoteMark> quoteMarks() {
    List<QuoteMark> known = quoteMarks;
    if (known == null) {
      quoteMarks = known = List.copyOf(QuoteReader.read(article));
    }
    return known;
  }

  /** The dates of headline and body, in order. */
  public List<DateMention> dates() {
    List<DateMention> known = dates;
    if (known == null) {
      dates = known = List.copyOf(DateReader.read(article));
    }
    return known;
  }

  /**
   * What an extractor finds in the article, worked out once: {@code article.view(People.class,
   * People::of)}.
   */
  public <T> T view(Class<T> type, Function<AnalyzedArticle, T> build) {
    Object known = views.get(type);
    if (known == null) {
      known = build.apply(this);
      views.put(type, known);
    }
    return type.cast(known);
  }

  private void addSentences(Paragraph paragraph, List<Sentence> into) {
    String text = paragraph.span().of(article.text());
    int from = 0;
    Abbreviations abbreviations = lexicon.view(Abbreviations.class, Abbreviations::new);
    for (int end : abbreviations.joined(text, grammar.sentenceEnds(text))) {
      int last = end;
      while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (last > from) {
        int offset = paragraph.span().start();
        Span span = new Span(offset + from, offset + last);
        into.add(new Sentence(paragraph, span, Tokenizer.tokens(article.text(), span)));
      }
      from = end;
    }
  }
}
