package org.calque.article;

/** An article that cannot be read; the message says where and what to do, ready to be printed. */
public final class ArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean noArticle;

  public ArticleException(String message) {
    this(message, false);
  }

  private ArticleException(String message, boolean noArticle) {
    super(message);
    this.noArticle = noArticle;
  }

  /** A file that is well-formed, but holds no article: a program's settings, a picture. */
  public static ArticleException noArticle(String message) {
    return new ArticleException(message, true);
  }

  /** Whether the file is fit to be passed over, unless it was the user who named it. */
  public boolean isNoArticle() {
    return noArticle;
  }
}
