package org.calque.article;

/** An article that cannot be read; the message says where and what to do, ready to be printed. */
public final class ArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  public ArticleException(String message) {
    super(message);
  }
}
