package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code calque init}: writes a configuration to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Write a commented calque.yaml into the working folder.")
final class InitCommand implements Callable<Integer> {

  @Option(names = "--force", description = "Overwrite a calque.yaml that is there.")
  private boolean force;

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UserException {
    Path file = console.folder().resolve(ConfigFile.NAME);
    if (Files.exists(file) && !force) {
      throw new UserException("there is a " + ConfigFile.NAME + " already; --force overwrites it");
    }
    Files.write(
        file,
        template(),
        StandardOpenOption.CREATE,
        force ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW);
    console.out().println("wrote " + ConfigFile.NAME);
    return ExitCode.PASSED.code();
  }

  private static byte[] template() throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream(ConfigFile.NAME)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + ConfigFile.NAME);
      }
      return in.readAllBytes();
    }
  }
}
