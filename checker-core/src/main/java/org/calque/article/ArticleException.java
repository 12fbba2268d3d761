package org.calque.article;

/**
 * An article that cannot be read; the message says why and what to do, ready to be printed beside
 * the file's name, which it does not repeat.
 */
public final class ArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final boolean noArticle;

  /** The whole file is at fault. */
  public ArticleException(String message) {
    this(0, 0, message, false);
  }

  private ArticleException(int line, int column, String message, boolean noArticle) {
    super(message);
    this.line = line;
    this.column = column;
    this.noArticle = noArticle;
  }

  /** A place in the file is at fault; line and column count from 1, column 0 is the whole line. */
  public static ArticleException at(int line, int column, String message) {
    return new ArticleException(line, column, message, false);
  }

  /** A file that is well-formed, but holds no article: a program's settings. */
  public static ArticleException noArticle(String message) {
    return new ArticleException(0, 0, message, true);
  }

  /** From 1; 0 where no line is at fault, but the file. */
  public int line() {
    return line;
  }

  /** From 1 in UTF-16 code units; 0 where the whole line is at fault. */
  public int column() {
    return column;
  }

  /** Whether the file is fit to be passed over, unless it was the user who named it. */
  public boolean isNoArticle() {
    return noArticle;
  }
}
