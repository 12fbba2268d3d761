package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
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
 * @param wasNamed whether the user named this very file, not a folder or a glob
 * @param encoding null for UTF-8
 */
record FileSource(
    String path, boolean wasNamed, Bytes bytes, ReadOptions options, @Nullable Charset encoding)
    implements ArticleSource {

  /** Larger files are feeds that should be split, or no articles. */
  private static final int LARGEST = 256 * 1024 * 1024;

  /** Where the bytes come from. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  /** A path at which there is nothing to read. */
  static ArticleSource broken(String path, String reason) {
    return new ArticleSource() {
      @Override
      public String path() {
        return path;
      }

      @Override
      public List<Article> read(Consumer<ArticleException> problems) throws ArticleException {
        throw new ArticleException(reason);
      }
    };
  }

  private List<Article> readArticles(Consumer<ArticleException> problems)
      throws ArticleException, IOException {
    byte[] content;
    try (InputStream in = bytes.open()) {
      content = in.readNBytes(LARGEST + 1);
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
    String raw = Decoder.decode(content, encoding);
    if (raw.isBlank()) {
      throw new ArticleException("there is no text in it");
    }
    return reader.read(path, raw, options, problems);
  }

  /** What a folder holds besides articles, such as a program's settings, is passed over. */
  @Override
  public List<Article> read(Consumer<ArticleException> problems)
      throws ArticleException, IOException {
    try {
      return readArticles(problems);
    } catch (ArticleException e) {
      if (e.isNoArticle() && !wasNamed) {
        return List.of();
      }
      throw e;
    }
  }
}
