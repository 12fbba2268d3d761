package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.article.ArticleReaders;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.ignore.IgnoreNode.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The article files below a folder, sorted: hidden files and what {@code .gitignore} files name are
 * passed over, links are followed once, and {@code name.id.txt} beside {@code name.en.txt} is the
 * source of a translation and no article of its own.
 */
final class ArticleFolder extends SimpleFileVisitor<Path> {

  private static final Pattern LANGUAGE = Pattern.compile("(.*)\\.([a-z]{2})\\.[A-Za-z]+");
  private static final Set<String> SOURCES = Set.of("id", "ms");

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final Map<Path, IgnoreNode> ignores = new HashMap<>();

  private ArticleFolder(Path root) {
    this.root = root;
  }

  static List<Path> files(Path folder) throws IOException {
    ArticleFolder found = new ArticleFolder(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
    found.files.sort(null);
    return withoutSources(found.files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.equals(root) && (isHidden(folder) || isIgnored(folder, true))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Path rules = folder.resolve(".gitignore");
    if (Files.isRegularFile(rules)) {
      IgnoreNode node = new IgnoreNode();
      try (InputStream in = Files.newInputStream(rules)) {
        node.parse(in);
      }
      ignores.put(folder, node);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean article =
        attributes.isRegularFile()
            && ArticleReaders.of(String.valueOf(file.getFileName())) != null
            && !isHidden(file)
            && !isIgnored(file, false);
    if (article) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A loop of links, or a folder that may not be read: the rest is walked on. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  /** The .gitignore nearest to the file that has a word on it decides. */
  private boolean isIgnored(Path path, boolean folder) {
    for (Path at = path.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
      IgnoreNode node = ignores.get(at);
      if (node != null) {
        String name = at.relativize(path).toString().replace('\\', '/');
        MatchResult result = node.isIgnored(name, folder);
        if (result != MatchResult.CHECK_PARENT) {
          return result == MatchResult.IGNORED;
        }
      }
    }
    return false;
  }

  private static List<Path> withoutSources(List<Path> files) {
    Set<String> translated = new HashSet<>();
    for (Path file : files) {
      String stem = stem(file, false);
      if (stem != null) {
        translated.add(stem);
      }
    }
    return files.stream()
        .filter(
            file -> {
              String stem = stem(file, true);
              return stem == null || !translated.contains(stem);
            })
        .toList();
  }

  /** The name before a language's code, if that is or is not one that is translated from. */
  private static @Nullable String stem(Path file, boolean source) {
    Matcher name = LANGUAGE.matcher(file.toString());
    return name.matches() && SOURCES.contains(name.group(2)) == source ? name.group(1) : null;
  }
}
