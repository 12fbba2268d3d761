package org.calque.article;

/**
 * A stretch of the article's text that plays one part in it.
 *
 * @param kind the part it plays
 * @param span where it stands in {@link Article#text()}
 */
public record Paragraph(Kind kind, Span span) {

  /** The part a paragraph plays. */
  public enum Kind {
    HEADLINE,
    /** {@code JAKARTA, Calque -} before the first sentence. */
    DATELINE,
    BODY,
    /** What belongs to the site and not to the story: {@code Also read:}, share bars, tags. */
    FURNITURE,
    /** The notice that the text was translated by a machine. */
    DISCLAIMER;

    /** Whether the paragraph is the journalist's own prose. */
    public boolean isProse() {
      return this == HEADLINE || this == BODY;
    }
  }
}
