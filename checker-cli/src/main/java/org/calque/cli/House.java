package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Grades;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSet;
import org.calque.rule.RuleSource;
import tools.jackson.databind.JsonNode;

/** The rules and the lexicon of a run: ours with the house's own. */
record House(RuleSet rules, Lexicon lexicon) {

  static House of(Settings settings) throws IOException, RuleException {
    List<Rule> own = new ArrayList<>();
    Map<String, List<JsonNode>> tables = new TreeMap<>();
    List<RuleException> errors = new ArrayList<>();
    for (Path folder : settings.rules()) {
      try {
        own.addAll(RuleSource.folder(folder));
      } catch (RuleException e) {
        errors.add(e);
      }
      try {
        RuleSource.lexicon(folder)
            .forEach((id, rows) -> tables.computeIfAbsent(id, i -> new ArrayList<>()).addAll(rows));
      } catch (RuleException e) {
        errors.add(e);
      }
    }
    RuleException.throwAll(errors);
    return new House(
        RuleSet.bundled(own, Grades.of(settings.severity())),
        tables.isEmpty() ? Lexicon.bundled() : Lexicon.withHouse(tables));
  }
}
