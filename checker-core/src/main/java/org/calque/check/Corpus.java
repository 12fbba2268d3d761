package org.calque.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.calque.analysis.AnalyzedArticle;
import org.calque.finding.CorpusFinding;

/** What one run's articles have in common: the facts of its corpus rules. */
final class Corpus {

  private static final Comparator<CorpusFinding> ORDER =
      Comparator.comparing(CorpusFinding::severity)
          .reversed()
          .thenComparing(CorpusFinding::rule)
          .thenComparing(CorpusFinding::message);

  private final Map<String, CorpusRule<?>> rules = new ConcurrentSkipListMap<>();

  /** Takes one article's facts by one rule; to be added by running the result, in order. */
  Runnable extract(ReadyRule rule, AnalyzedArticle article) {
    return rules
        .computeIfAbsent(rule.rule().id(), id -> new CorpusRule<>(rule.corpusDetector()))
        .extract(article);
  }

  /** Judges all facts: the gravest first, and by rule. */
  List<CorpusFinding> judge() {
    List<CorpusFinding> findings = new ArrayList<>();
    rules.values().forEach(rule -> findings.addAll(rule.judge()));
    findings.sort(ORDER);
    return findings;
  }
}
