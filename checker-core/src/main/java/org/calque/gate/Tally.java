package org.calque.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.calque.check.Skipped;
import org.calque.finding.CorpusFinding;
import org.calque.finding.Severity;

/** Counts a run's articles as they pass by. One thread at a time. */
public final class Tally {

  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private final List<Skipped> skipped = new ArrayList<>();
  private int articles;
  private int failed;
  private long words;

  public void add(JudgedArticle article) {
    articles++;
    words += article.report().article().words();
    failed += article.passed() ? 0 : 1;
    article.report().findings().forEach(f -> findings.merge(f.severity(), 1, Integer::sum));
  }

  public void add(Skipped source) {
    skipped.add(source);
  }

  /** The totals, with what the articles say against one another. */
  public Summary summary(List<CorpusFinding> corpus) {
    return new Summary(articles, words, failed, findings, corpus, skipped);
  }
}
