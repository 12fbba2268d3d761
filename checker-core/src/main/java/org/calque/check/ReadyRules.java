package org.calque.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.analysis.Grammar;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSet;

/** A rule set's rules with their detectors; each language's are loaded when first asked for. */
final class ReadyRules {

  private final RuleSet rules;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Map<String, ReadyRule> house = new HashMap<>();
  private final Map<String, List<ReadyRule>> byLanguage = new ConcurrentHashMap<>();

  /**
   * Makes a house's rules ready at once; the jar's own wait.
   *
   * @throws RuleException where a house rule's settings or notation are wrong: all that are
   */
  ReadyRules(RuleSet rules, Lexicon lexicon, Grammar grammar) throws RuleException {
    this.rules = rules;
    this.lexicon = lexicon;
    this.grammar = grammar;
    List<RuleException> broken = new ArrayList<>();
    for (Rule rule : rules.house()) {
      ReadyRule ready = new ReadyRule(rule, lexicon, grammar);
      house.put(rule.id(), ready);
      try {
        ready.prepare();
      } catch (RuleException e) {
        broken.add(e);
      }
    }
    RuleException.throwAll(broken);
  }

  List<ReadyRule> forLanguage(String language) {
    return byLanguage.computeIfAbsent(language, this::load);
  }

  private List<ReadyRule> load(String language) {
    List<ReadyRule> ready = new ArrayList<>();
    for (Rule rule : rules.forLanguage(language)) {
      ReadyRule own = house.get(rule.id());
      ready.add(own != null ? own : new ReadyRule(rule, lexicon, grammar));
    }
    return ready;
  }
}
