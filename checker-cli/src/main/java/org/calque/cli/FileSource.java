package org.calque.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.function.Consumer;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.ArticleReader;
import org.calque.article.ArticleReaders;
import org.calque.article.Decoder;
import org.calque.article.ReadOptions;
import org.calque.check.ArticleSource;
import org.calque.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * One file, or standard input, read when its turn comes.
 *
 * @param path as the user named it
 * @param encoding null for UTF-8
 */
record FileSource(String path, Bytes bytes, ReadOptions options, @Nullable Charset encoding)
    implements ArticleSource {

  /** Larger files are feeds that should be split, or no articles. */
  private static final int LARGEST = 256 * 1024 * 1024;

  /** Where the bytes come from. */
  @FunctionalInterface
  interface Bytes {
    byte[] read() throws IOException;
  }

  /** A path at which there is nothing. */
  static FileSource missing(String path) {
    return new FileSource(
        path,
        () -> {
          throw new java.nio.file.NoSuchFileException(path);
        },
        ReadOptions.DEFAULT,
        null);
  }

  @Override
  public List<Article> read(Consumer<String> problems) throws ArticleException, IOException {
    byte[] content;
    try {
      content = bytes.read();
    } catch (java.nio.file.NoSuchFileException e) {
      throw new ArticleException("no such file or folder" + Nearest.hint(path, Commands.NAMES));
    } catch (AccessDeniedException e) {
      throw new ArticleException("the file may not be read: permission denied");
    }
    if (content.length > LARGEST) {
      throw new ArticleException("larger than 256 MB: split it");
    }
    ArticleReader reader = ArticleReaders.of(path);
    if (reader == null) {
      throw new ArticleException(
          "no article by its ending; articles end in " + ArticleReaders.ENDINGS);
    }
    String raw = Decoder.decode(path, content, encoding);
    if (raw.isBlank()) {
      throw new ArticleException("there is no text in it");
    }
    return reader.read(path, raw, options, problems);
  }
}
