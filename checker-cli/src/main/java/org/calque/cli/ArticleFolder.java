package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.calque.article.ArticleReaders;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * The article files below a folder: hidden files and what {@code .gitignore} files name are passed
 * over, as git passes them over, and links are followed, but never round and round.
 */
final class ArticleFolder extends SimpleFileVisitor<Path> {

  private final Path root;
  private final SortedMap<Path, String> found = new TreeMap<>();
  private final Map<Path, IgnoreNode> ignores = new HashMap<>();

  private ArticleFolder(Path root) {
    this.root = root;
  }

  /**
   * The files by path, in its order; each with the reason why it cannot be read, or the empty text.
   */
  static SortedMap<Path, String> files(Path folder) throws IOException {
    ArticleFolder walk = new ArticleFolder(folder);
    walk.readIgnoresAbove();
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    SourceTexts.drop(walk.found.keySet());
    return walk.found;
  }

  /** A repository's rules hold in its folders too, wherever the walk begins. */
  private void readIgnoresAbove() throws IOException {
    Path absolute = root.toAbsolutePath().normalize();
    Path top = absolute;
    while (top != null && !Files.exists(top.resolve(".git"))) {
      top = top.getParent();
    }
    for (Path at = absolute; top != null && !at.equals(top) && at.getParent() != null; ) {
      at = at.getParent();
      readIgnores(at);
    }
  }

  private void readIgnores(Path folder) throws IOException {
    Path rules = folder.resolve(".gitignore");
    if (Files.isRegularFile(rules) && Files.isReadable(rules)) {
      IgnoreNode node = new IgnoreNode();
      try (InputStream in = Files.newInputStream(rules)) {
        node.parse(in);
      }
      ignores.put(folder.toAbsolutePath().normalize(), node);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.equals(root) && (isHidden(folder) || isIgnored(folder, true))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    readIgnores(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isArticle(file) && !attributes.isOther()) {
      found.put(file, attributes.isSymbolicLink() ? "the link leads nowhere" : "");
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link back to a folder above holds nothing new; what may not be read is reported. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!(failure instanceof FileSystemLoopException) && !isHidden(file)) {
      boolean denied = failure instanceof java.nio.file.AccessDeniedException;
      found.put(file, denied ? "permission denied" : "cannot be read");
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isArticle(Path file) {
    return ArticleReaders.of(String.valueOf(file.getFileName())) != null
        && !isHidden(file)
        && !isIgnored(file, false);
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  /** The .gitignore nearest to the file that has a word on it decides. */
  private boolean isIgnored(Path path, boolean folder) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path at = absolute.getParent(); at != null; at = at.getParent()) {
      IgnoreNode rules = ignores.get(at);
      Boolean ignored =
          rules == null
              ? null
              : rules.checkIgnored(at.relativize(absolute).toString().replace('\\', '/'), folder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }
}
