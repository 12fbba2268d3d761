package org.calque.analysis.people;

import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedArticle;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands between double quotation marks, paragraph by paragraph. A quotation that is not
 * closed runs to the end of its paragraph.
 */
public final class QuotedText {

  private final List<Span> spans = new ArrayList<>();

  private QuotedText(AnalyzedArticle article) {
    String text = article.text();
    for (Paragraph paragraph : article.article().paragraphs()) {
      int open = -1;
      for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
        char c = text.charAt(i);
        boolean opens = c == '“' || (c == '"' && open < 0);
        if (opens && open < 0) {
          open = i;
        } else if (open >= 0 && (c == '”' || c == '"')) {
          spans.add(new Span(open, i + 1));
          open = -1;
        }
      }
      if (open >= 0) {
        spans.add(new Span(open, paragraph.span().end()));
      }
    }
  }

  public static QuotedText of(AnalyzedArticle article) {
    return new QuotedText(article);
  }

  /** The quotation that holds a place, or null. */
  public @Nullable Span at(int offset) {
    for (Span span : spans) {
      if (span.start() <= offset && offset < span.end()) {
        return span;
      }
    }
    return null;
  }

  public boolean isQuoted(int offset) {
    return at(offset) != null;
  }
}
