package org.calque.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Originals that lie beside their translations: {@code name.id.txt} beside {@code name.en.txt} is
 * no article to be checked.
 */
final class SourceTexts {

  private static final Pattern LANGUAGE = Pattern.compile("(.*)\\.([a-z]{2})\\.[A-Za-z]+");
  private static final Set<String> TRANSLATED_FROM = Set.of("id", "ms");

  private SourceTexts() {}

  /** Takes the originals out of a folder's files. */
  static void drop(Set<Path> files) {
    Set<String> translated = new HashSet<>();
    for (Path file : files) {
      String stem = stem(file, false);
      if (stem != null) {
        translated.add(stem);
      }
    }
    files.removeIf(
        file -> {
          String stem = stem(file, true);
          return stem != null && translated.contains(stem);
        });
  }

  /** The name before a language's code, if that is, or is not, one that is translated from. */
  private static @Nullable String stem(Path file, boolean source) {
    Matcher name = LANGUAGE.matcher(file.toString());
    boolean fits = name.matches() && TRANSLATED_FROM.contains(name.group(2)) == source;
    return fits ? name.group(1) : null;
  }
}
