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
import org.calque.yaml.Nearest;
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

  private void add(Path named) throws IOException, UserException {
    Path path = tidy(named);
    Path found = console.folder().resolve(path);
    if (path.toString().equals("-")) {
      String name = stdinFilename == null ? "stdin.txt" : stdinFilename;
      sources.put(path, new FileSource(name, true, console::in, options, encoding));
    } else if (Files.isDirectory(found)) {
      ArticleFolder.files(found)
          .forEach((file, problem) -> add(path.resolve(found.relativize(file)), file, problem));
    } else if (Files.exists(found)) {
      sources.put(
          found.toAbsolutePath().normalize(),
          new FileSource(
              path.toString(), true, () -> Files.newInputStream(found), options, encoding));
    } else if (isGlob(path)) {
      addGlob(path);
    } else {
      String hint = Nearest.hint(path.toString(), Commands.NAMES);
      sources.put(found, FileSource.broken(path.toString(), "no such file or folder" + hint));
    }
  }

  /** Adds what a folder or a glob holds; a file that was also named counts as named. */
  private void add(Path named, Path file, String problem) {
    String path = tidy(named).toString();
    sources.putIfAbsent(
        file.toAbsolutePath().normalize(),
        problem.isEmpty()
            ? new FileSource(path, false, () -> Files.newInputStream(file), options, encoding)
            : FileSource.broken(path, problem));
  }

  /** Without the dot for the working folder before it. */
  private static Path tidy(Path path) {
    boolean dotted = path.startsWith(".") && path.getNameCount() > 1;
    return dotted ? path.subpath(1, path.getNameCount()) : path;
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
      PathMatcher matcher = matcher(glob.toString());
      Path folder = base;
      if (Files.isDirectory(found)) {
        ArticleFolder.files(found)
            .forEach(
                (file, problem) -> {
                  Path named = folder.resolve(found.relativize(file));
                  if (matcher.matches(named)) {
                    add(named, file, problem);
                  }
                });
      }
    } catch (PatternSyntaxException | InvalidPathException e) {
      throw new UserException("not a glob: " + glob);
    }
  }

  /** Two stars between slashes stand for any number of folders, none too. */
  private static PathMatcher matcher(String glob) {
    PathMatcher deep = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    String shallow = glob.startsWith("**/") ? glob.substring(3) : glob;
    PathMatcher flat =
        FileSystems.getDefault().getPathMatcher("glob:" + shallow.replace("/**/", "/"));
    return path -> deep.matches(path) || flat.matches(path);
  }

  private static @Nullable Charset charset(@Nullable String name) throws UserException {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UserException("--encoding: no encoding “" + name + "”; try windows-1252 or UTF-16");
    }
  }
}
