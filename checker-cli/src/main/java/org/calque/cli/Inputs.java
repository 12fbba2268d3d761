package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calque.article.Article;
import org.calque.article.ArticleException;
import org.calque.article.ReadOptions;
import org.calque.article.TextReader;
import org.calque.check.ArticleSource;
import org.calque.yaml.Nearest;

/** The articles that the command line names. */
final class Inputs {

  private Inputs() {}

  static List<ArticleSource> of(List<Path> paths, Path folder, ReadOptions options)
      throws IOException {
    List<ArticleSource> sources = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(folder.resolve(path))) {
        sources.add(new Missing(path.toString()));
        continue;
      }
      Path base = folder.resolve(path);
      try (Stream<Path> files = Files.walk(base)) {
        files
            .filter(f -> f.toString().endsWith(".txt"))
            .sorted()
            .forEach(f -> sources.add(new TextFile(named(path, base, f), f, options)));
      }
    }
    return sources;
  }

  /** A file as the user would name it. */
  private static String named(Path path, Path base, Path file) {
    return file.equals(base) ? path.toString() : path.resolve(base.relativize(file)).toString();
  }

  private record Missing(String path) implements ArticleSource {
    @Override
    public List<Article> read() throws ArticleException {
      throw new ArticleException("no such file or folder" + Nearest.hint(path, Commands.NAMES));
    }
  }

  private record TextFile(String path, Path file, ReadOptions options) implements ArticleSource {
    @Override
    public List<Article> read() throws ArticleException, IOException {
      return new TextReader().read(path, Files.readString(file), options);
    }
  }
}
