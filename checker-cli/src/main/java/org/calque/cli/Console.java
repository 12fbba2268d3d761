package org.calque.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.calque.report.TextStyle;

/**
 * What the program has of the world around it.
 *
 * @param folder the working folder, which relative paths start from
 * @param environment environment variables
 * @param outIsTerminal whether standard output is a terminal; so {@code errIsTerminal}
 * @param columns the terminal's width
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns) {

  /** The process's own; the launcher says what is a terminal. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Path.of(""),
        System.getenv(),
        Boolean.getBoolean("calque.out.terminal"),
        Boolean.getBoolean("calque.err.terminal"),
        Integer.getInteger("calque.columns", TextStyle.PLAIN.columns()));
  }

  /**
   * Whether to paint, as no-color.org and CLICOLOR say.
   *
   * @param wish {@code auto}, {@code always} or {@code never}
   */
  boolean colours(ColorWish wish) {
    return switch (wish) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> {
        String forced = environment.getOrDefault("CLICOLOR_FORCE", "0");
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean able = outIsTerminal && !"dumb".equals(environment.get("TERM"));
        yield !refused && (able || !(forced.isEmpty() || forced.equals("0")));
      }
    };
  }
}
