package org.calque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of one {@code .gitignore} file, as git reads them (gitignore(5)). */
final class GitIgnore {

  /** One line: which paths it speaks of, and what it says of them. */
  private record Line(Pattern paths, boolean onlyFolders, boolean ignores) {}

  private final List<Line> lines = new ArrayList<>();

  GitIgnore(String rules) {
    rules.lines().forEach(this::add);
  }

  /**
   * What the file says of a path, its last word counting.
   *
   * @param path from the rules' own folder, with slashes
   * @return null where it says nothing
   */
  @Nullable Boolean ignores(String path, boolean isFolder) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((isFolder || !line.onlyFolders()) && line.paths().matcher(path).matches()) {
        return line.ignores();
      }
    }
    return null;
  }

  private void add(String written) {
    String rule = withoutTrailingSpaces(written);
    if (rule.isEmpty() || rule.startsWith("#")) {
      return;
    }
    boolean keeps = rule.startsWith("!");
    rule = keeps ? rule.substring(1) : rule;
    boolean onlyFolders = rule.endsWith("/");
    rule = onlyFolders ? rule.substring(0, rule.length() - 1) : rule;
    if (!rule.isEmpty()) {
      boolean anchored = rule.contains("/");
      rule = rule.startsWith("/") ? rule.substring(1) : rule;
      String regex = (anchored ? "" : "(?:.*/)?") + regex(rule);
      lines.add(new Line(Pattern.compile(regex, Pattern.DOTALL), onlyFolders, !keeps));
    }
  }

  /** A trailing space counts only after a backslash. */
  private static String withoutTrailingSpaces(String rule) {
    int end = rule.length();
    while (end > 0 && rule.charAt(end - 1) == ' ' && !(end > 1 && rule.charAt(end - 2) == '\\')) {
      end--;
    }
    return rule.substring(0, end);
  }

  private static String regex(String rule) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < rule.length()) {
      boolean atStep = i == 0 || rule.charAt(i - 1) == '/';
      char c = rule.charAt(i);
      if (atStep && rule.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 3;
      } else if (atStep && rule.substring(i).equals("**")) {
        regex.append(".+");
        i += 2;
      } else if (c == '*') {
        regex.append("[^/]*");
        i++;
        while (i < rule.length() && rule.charAt(i) == '*') {
          i++;
        }
      } else if (c == '?') {
        regex.append("[^/]");
        i++;
      } else if (c == '[' && classEnd(rule, i) > 0) {
        int end = classEnd(rule, i);
        regex.append("(?!/)").append(characterClass(rule.substring(i + 1, end)));
        i = end + 1;
      } else {
        i += c == '\\' && i + 1 < rule.length() ? 1 : 0;
        regex.append(Pattern.quote(String.valueOf(rule.charAt(i))));
        i++;
      }
    }
    return regex.toString();
  }

  /**
   * Where the bracket at an offset closes, or -1; one that comes first is a member of its class.
   */
  private static int classEnd(String rule, int open) {
    int from = open + 1;
    from += from < rule.length() && "!^".indexOf(rule.charAt(from)) >= 0 ? 1 : 0;
    return rule.indexOf(']', from + 1);
  }

  private static String characterClass(String members) {
    boolean none = !members.isEmpty() && "!^".indexOf(members.charAt(0)) >= 0;
    StringBuilder regex = new StringBuilder(none ? "[^" : "[");
    for (char c : members.substring(none ? 1 : 0).toCharArray()) {
      regex.append("[]^&\\".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
    }
    return regex.append(']').toString();
  }
}
