package org.calque.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs the program in a folder and keeps what it says. */
final class Program {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = new byte[0];
  private boolean terminal;

  private Program(Path folder) {
    this.folder = folder;
  }

  static Program in(Path folder) {
    return new Program(folder);
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Program onTerminal() {
    terminal = true;
    return this;
  }

  Program given(String text) {
    return given(text.getBytes(StandardCharsets.UTF_8));
  }

  Program given(byte[] bytes) {
    input = bytes;
    return this;
  }

  Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printOut = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream printErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code =
        Main.run(
            args,
            new Console(
                new ByteArrayInputStream(input),
                printOut,
                printErr,
                folder,
                environment,
                terminal,
                false,
                100));
    printOut.flush();
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What a run left behind. */
  record Result(int code, String out, String err) {}
}
