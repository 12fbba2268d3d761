package org.calque.check;

import org.calque.article.ArticleException;

/**
 * A file or an article that could not be checked.
 *
 * @param path as the user named it
 * @param line that is at fault, from 1; 0 where it is the whole file
 * @param column from 1; 0 where it is the whole line
 * @param reason why, and what can be done, in a sentence that does not repeat the path
 */
public record Skipped(String path, int line, int column, String reason) {

  public Skipped(String path, String reason) {
    this(path, 0, 0, reason);
  }

  static Skipped of(String path, ArticleException problem) {
    return new Skipped(
        path, problem.line(), problem.column(), String.valueOf(problem.getMessage()));
  }

  /** The path with line and column, as far as they are known: {@code feed.json:3:14}. */
  public String place() {
    return path + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }
}
