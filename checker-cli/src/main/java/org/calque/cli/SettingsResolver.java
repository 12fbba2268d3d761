package org.calque.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calque.finding.Severity;
import org.calque.gate.Gate;
import org.calque.rule.Grades;
import org.jspecify.annotations.Nullable;

/** Puts defaults, calque.yaml and the command line together; the later one wins. */
final class SettingsResolver {

  private SettingsResolver() {}

  static Settings resolve(RuleOptions rules, ArticleOptions articles, Path folder)
      throws UserException {
    Config config = config(rules, folder);
    return new Settings(
        config.file(),
        first(articles.language, config.language()),
        first(articles.origin, config.origin()),
        folders(rules, config, folder),
        grades(rules, config),
        either(first(articles.minSeverity, config.minSeverity()), Severity.NEUTRAL),
        failOn(articles, config),
        quality(articles, config),
        config.weights(),
        threads(articles, config),
        config.fields());
  }

  private static Config config(RuleOptions options, Path folder) throws UserException {
    Path named = options.config;
    if (named != null) {
      if (options.isolated) {
        throw new UserException("--isolated reads no configuration, --config reads one");
      }
      return ConfigFile.read(folder.resolve(named));
    }
    Path found = options.isolated ? null : ConfigFile.discover(folder);
    return found == null ? Config.NONE : ConfigFile.read(found);
  }

  private static List<Path> folders(RuleOptions options, Config config, Path folder)
      throws UserException {
    List<Path> folders = new ArrayList<>(config.rules());
    for (Path rules : options.rules) {
      if (!Files.isDirectory(folder.resolve(rules))) {
        throw new UserException("--rules: no folder “" + rules + "”");
      }
      folders.add(folder.resolve(rules));
    }
    return folders;
  }

  private static Map<String, String> grades(RuleOptions options, Config config) {
    Map<String, String> grades = new LinkedHashMap<>(config.severity());
    options.disable.forEach(id -> grades.put(id, Grades.OFF));
    options.enable.forEach(id -> grades.put(id, Grades.ON));
    return grades;
  }

  private static @Nullable Severity failOn(ArticleOptions options, Config config)
      throws UserException {
    String written = first(options.failOn, config.failOn());
    try {
      return written == null ? Gate.DEFAULT.failOn() : Settings.failOn(written);
    } catch (IllegalArgumentException e) {
      throw new UserException("--fail-on: " + e.getMessage() + ", or never");
    }
  }

  private static double quality(ArticleOptions options, Config config) throws UserException {
    double quality = either(first(options.minQuality, config.minQuality()), 0.0);
    if (!(quality >= 0 && quality <= 100)) {
      throw new UserException("--min-quality: a number from 0 to 100, not " + quality);
    }
    return quality;
  }

  private static int threads(ArticleOptions options, Config config) throws UserException {
    int threads =
        either(
            first(options.threads, config.threads()), Runtime.getRuntime().availableProcessors());
    if (threads < 1 || threads > 1024) {
      throw new UserException("--threads: a number from 1 to 1024, not " + threads);
    }
    return threads;
  }

  private static <T> @Nullable T first(@Nullable T option, @Nullable T configured) {
    return option != null ? option : configured;
  }

  private static <T> T either(@Nullable T value, T usual) {
    return value != null ? value : usual;
  }
}
