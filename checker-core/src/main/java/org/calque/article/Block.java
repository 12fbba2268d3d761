package org.calque.article;

/**
 * A paragraph as the file divides it, before it is known what part it plays.
 *
 * @param span in the article's text
 * @param role what the file's markup says of it
 */
record Block(Span span, Role role) {

  /** What markup can say of a block. */
  enum Role {
    /** The article's title. */
    TITLE,
    /** A heading inside the article. */
    HEADING,
    /** Running text, or a format that does not tell. */
    TEXT
  }
}
