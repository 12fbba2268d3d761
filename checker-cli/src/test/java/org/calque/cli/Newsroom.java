package org.calque.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of articles with one rule of the house, which marks each “Bugel”. The articles are
 * Dutch, a language that only this rule is about, so that a run is quick.
 */
final class Newsroom {

  private static final String RULE =
      """
      id: names
      title: Our own name
      language: nl
      category: terminology
      severity: major
      why: The house writes its name so.
      detector: regex
      message: "“{match}” is not our name."
      entries:
        - pattern: "Bugel"
          suggest: ["Bugle"]
          flags: "Hij belde de [[Bugel]]."
          allows: "Hij belde de Bugle."
      """;

  private final Path folder;
  private final Path house;

  Newsroom(Path folder, Path house) throws IOException {
    this.folder = folder;
    this.house = house;
    Files.writeString(house.resolve("names.yaml"), RULE);
  }

  Newsroom write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Newsroom write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Program program() {
    return Program.in(folder);
  }

  /** Checks; the arguments follow those that name language and rule. */
  Program.Result check(String... args) {
    return check(program(), args);
  }

  Program.Result check(Program program, String... args) {
    List<String> all =
        new ArrayList<>(List.of("check", "--lang", "nl", "--rules", house.toString()));
    all.addAll(List.of(args));
    return program.run(all.toArray(String[]::new));
  }

  /** The JSON report of a check. */
  JsonNode json(String... args) {
    return json(program(), args);
  }

  JsonNode json(Program program, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json"));
    return JsonMapper.shared().readTree(check(program, all.toArray(String[]::new)).out());
  }

  /** The paths of the articles that were checked. */
  List<String> paths(String... args) {
    List<String> paths = new ArrayList<>();
    json(args).path("articles").forEach(a -> paths.add(a.path("path").stringValue()));
    return paths;
  }
}
