package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entries of one feed are checked side by side; nobody can tell from the reports. */
class FeedThreadsTest {

  @TempDir Path folder;
  @TempDir Path house;

  @Test
  void theSameBytesWithAnyNumberOfThreads() throws IOException {
    StringBuilder feed = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String body = i % 50 == 7 ? "{\"body\": broken}" : "{\"body\": \"" + text(i) + "\"}";
      feed.append(body).append('\n');
    }
    Newsroom newsroom =
        new Newsroom(folder, house)
            .write("a.jsonl", feed.toString())
            .write("b.jsonl", feed.toString())
            .write("c.txt", text(3))
            .write("d.json", "[" + "{\"text\": \"De Bugel.\"},".repeat(90) + "{}]");
    Map<String, String> one = reports(newsroom, "1");
    assertThat(one).hasSize(6);
    assertThat(one.get("text")).contains("6 not checked");
    assertThat(one.get("jsonl").lines().filter(l -> l.contains("\"score\""))).hasSize(325);
    assertThat(reports(newsroom, "4")).isEqualTo(one);
  }

  private static String text(int i) {
    return "Hij belde de " + (i % 3 == 0 ? "Bugel" : "krant") + ". ".repeat(1 + i % 4) + "Nee.";
  }

  private Map<String, String> reports(Newsroom newsroom, String threads) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(".", "--threads", threads));
    for (Format format : Format.values()) {
      arguments.addAll(
          List.of("--format", format.toString(), "--output", house.resolve("r." + format) + ""));
    }
    assertThat(newsroom.check(arguments.toArray(String[]::new)).code()).isEqualTo(3);
    Map<String, String> written = new TreeMap<>();
    for (Format format : Format.values()) {
      written.put(format.toString(), Files.readString(house.resolve("r." + format)));
    }
    return written;
  }
}
