package org.calque.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;

/**
 * Makes of one example with {@code for-each: TABLE} one example for every row of the table.
 *
 * <p>{@code {key}} stands for the row's value; where that is a list, the row makes an example for
 * each of its values. A row without one of the keys makes none.
 */
public final class ForEach {

  private static final Pattern KEY = Pattern.compile("\\{([\\w-]+)\\}");

  private ForEach() {}

  public static List<Rule.Example> expand(Rule.Example example, Lexicon lexicon) {
    if (example.forEach().isEmpty()) {
      return List.of(example);
    }
    List<Rule.Example> examples = new ArrayList<>();
    for (JsonNode row : lexicon.rows(example.forEach())) {
      for (Map<String, String> values : values(example.text() + example.fix(), row)) {
        examples.add(
            new Rule.Example(
                example.kind(),
                fill(example.text(), values),
                fill(example.fix(), values),
                example.why(),
                example.date(),
                "",
                example.location()));
      }
    }
    return examples;
  }

  /** The values of the template's keys: of lists the first, but for the longest list each. */
  private static List<Map<String, String>> values(String template, JsonNode row) {
    TreeSet<String> keys = new TreeSet<>();
    KEY.matcher(template).results().forEach(r -> keys.add(r.group(1)));
    Map<String, String> first = new LinkedHashMap<>();
    String longest = "";
    for (String key : keys) {
      List<String> own = Rule.texts(row.path(key));
      if (own.isEmpty() || own.get(0).isEmpty()) {
        return List.of();
      }
      first.put(key, own.get(0));
      longest = own.size() > Rule.texts(row.path(longest)).size() ? key : longest;
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (String value : Rule.texts(row.path(longest))) {
      Map<String, String> values = new LinkedHashMap<>(first);
      values.put(longest, value);
      all.add(values);
    }
    return all;
  }

  private static String fill(String template, Map<String, String> values) {
    return KEY.matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), m.group())));
  }
}
