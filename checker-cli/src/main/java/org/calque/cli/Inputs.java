package org.calque.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.calque.article.ReadOptions;
import org.calque.check.ArticleSource;
import org.jspecify.annotations.Nullable;

/** The articles that the command line names: files, folders, globs, standard input. */
final class Inputs {

  private final Console console;
  private final ReadOptions options;
  private final @Nullable String stdinFilename;
  private final @Nullable Charset encoding;
  private final Map<Path, ArticleSource> sources = new LinkedHashMap<>();

  Inputs(Console console, ReadOptions options, ArticleOptions articles) throws UserException {
    this.console = console;
    this.options = options;
    this.stdinFilename = articles.stdinFilename;
    this.encoding = charset(articles.encoding);
  }

  /** One source for each file, each file once; within a folder sorted by path. */
  List<ArticleSource> of(List<Path> paths) throws IOException, UserException {
    boolean onlyStdin = paths.isEmpty() && stdinFilename != null;
    for (Path path : onlyStdin ? List.of(Path.of("-")) : paths) {
      add(path);
    }
    if (paths.isEmpty() && !onlyStdin) {
      throw new UserException("PATH is missing: say which files, folders or globs to check");
    }
    return new ArrayList<>(sources.values());
  }

  private void add(Path path) throws IOException, UserException {
    Path found = console.folder().resolve(path);
    if (path.toString().equals("-")) {
      String name = stdinFilename == null ? "stdin.txt" : stdinFilename;
      sources.put(path, new FileSource(name, () -> console.in().readAllBytes(), options, encoding));
    } else if (Files.isDirectory(found)) {
      for (Path file : ArticleFolder.files(found)) {
        addFile(path.resolve(found.relativize(file)), file);
      }
    } else if (Files.exists(found)) {
      addFile(path, found);
    } else if (isGlob(path)) {
      addGlob(path);
    } else {
      sources.put(found, FileSource.missing(path.toString()));
    }
  }

  private void addFile(Path named, Path file) {
    sources.putIfAbsent(
        file.toAbsolutePath().normalize(),
        new FileSource(named.toString(), () -> Files.readAllBytes(file), options, encoding));
  }

  private static boolean isGlob(Path path) {
    return path.toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** A glob that the shell left as it is; the folder before the first wildcard is searched. */
  private void addGlob(Path glob) throws IOException, UserException {
    Path base = Path.of("");
    for (Path step : glob) {
      if (isGlob(step)) {
        break;
      }
      base = base.resolve(step);
    }
    if (glob.isAbsolute() && glob.getRoot() != null) {
      base = glob.getRoot().resolve(base);
    }
    Path found = console.folder().resolve(base);
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      if (Files.isDirectory(found)) {
        for (Path file : ArticleFolder.files(found)) {
          Path named = base.resolve(found.relativize(file));
          if (matcher.matches(named)) {
            addFile(named, file);
          }
        }
      }
    } catch (PatternSyntaxException | InvalidPathException e) {
      throw new UserException("not a glob: " + glob);
    }
  }

  private static @Nullable Charset charset(@Nullable String name) throws UserException {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UserException("--encoding: no encoding “" + name + "”; try windows-1252 or UTF-16");
    }
  }
}
