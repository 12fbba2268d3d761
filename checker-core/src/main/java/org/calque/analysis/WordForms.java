package org.calque.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The inflected forms of the lemmas that the rules name, written by the build: to have the
 * dictionary inflect them all took a fifth of a short run.
 *
 * <p>A line is a lemma and, after tabulators, a form's tag and the form, {@code VBZ=lifts}; a tag
 * with several forms comes several times.
 */
public final class WordForms {

  private static final String TABLE = "/org/calque/rules/forms.en.tsv";

  private final Map<String, String> lines = new HashMap<>();

  private WordForms() {}

  /** The jar's table; an empty one where the build has not come to writing it. */
  static WordForms bundled() {
    WordForms forms = new WordForms();
    try (InputStream in = WordForms.class.getResourceAsStream(TABLE)) {
      if (in != null) {
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          int tab = line.indexOf('\t');
          forms.lines.put(line.substring(0, tab), line.substring(tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  /** The forms of a lemma for a Penn tag; empty where the table lacks them. */
  List<String> of(String lemma, String tag) {
    String line = lines.get(lemma);
    if (line == null) {
      return List.of();
    }
    String key = "\t" + tag + "=";
    int at = line.indexOf(key);
    if (at < 0) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    for (; at >= 0; at = line.indexOf(key, at + 1)) {
      int from = at + key.length();
      int end = line.indexOf('\t', from);
      forms.add(line.substring(from, end < 0 ? line.length() : end));
    }
    return forms;
  }

  /** The table's lines for forms by lemma and tag. */
  public static List<String> lines(Map<String, Map<String, List<String>>> byLemma) {
    return new TreeMap<>(byLemma).entrySet().stream().map(WordForms::line).toList();
  }

  private static String line(Map.Entry<String, Map<String, List<String>>> lemma) {
    StringBuilder line = new StringBuilder(lemma.getKey());
    lemma
        .getValue()
        .forEach((tag, forms) -> forms.forEach(f -> line.append('\t').append(tag + "=" + f)));
    return line.toString();
  }
}
