package org.calque.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that appears whole when it is finished, or not at all. */
final class WholeFile implements AutoCloseable {

  private final Path target;
  private final @Nullable Path temporary;
  private final Writer writer;

  private WholeFile(Path target, @Nullable Path temporary, Writer writer) {
    this.target = target;
    this.temporary = temporary;
    this.writer = writer;
  }

  /** Begins a file; a device or a pipe is written as it goes. */
  static WholeFile create(Path path) throws UserException {
    try {
      if (Files.isDirectory(path)) {
        throw new UserException("--output: “" + path + "” is a folder");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return new WholeFile(path, null, Files.newBufferedWriter(path));
      }
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path temporary =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
      Writer writer = Files.newBufferedWriter(temporary);
      temporary.toFile().deleteOnExit();
      return new WholeFile(target, temporary, writer);
    } catch (IOException e) {
      throw new UserException("--output: “" + path + "” cannot be written");
    }
  }

  Writer writer() {
    return writer;
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    writer.close();
    if (temporary == null) {
      return;
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives the file up unless it is finished. */
  @Override
  public void close() throws IOException {
    writer.close();
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
  }
}
