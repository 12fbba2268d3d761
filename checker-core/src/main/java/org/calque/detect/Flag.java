package org.calque.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.article.Span;
import org.calque.finding.Finding;
import org.calque.finding.MqmCategory;
import org.calque.finding.RelatedSpan;
import org.calque.finding.Severity;
import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the making: fills the rule's message and fits the suggestions to their place.
 *
 * <p>Use: {@code Flag.at(rule, article, span).with("source", "meja
 * hijau").suggest("court").finding()}.
 */
public final class Flag {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w-]+)\\}");

  private final Rule rule;
  private final AnalyzedArticle article;
  private final Span span;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final LinkedHashSet<String> suggestions = new LinkedHashSet<>();
  private final List<RelatedSpan> related = new ArrayList<>();
  private Severity severity;
  private MqmCategory category;
  private String message;
  private boolean safe;
  private boolean tentative;
  private Rule.@Nullable Entry entry;

  private Flag(Rule rule, AnalyzedArticle article, Span span) {
    this.rule = rule;
    this.article = article;
    this.span = span;
    this.severity = rule.severity() == null ? Severity.NEUTRAL : rule.severity();
    this.category = rule.category();
    this.message = rule.message();
    values.put("match", span.of(article.text()));
  }

  /** Begins a finding of a rule at a span of the article's text. */
  public static Flag at(Rule rule, AnalyzedArticle article, Span span) {
    return new Flag(rule, article, span);
  }

  /** Fills {@code {name}} in the message. */
  public Flag with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** Takes severity, category and the row's own values from an entry. */
  public Flag of(Rule.Entry newEntry) {
    entry = newEntry;
    addValues(newEntry);
    return this;
  }

  /** The entry the flag was made of. */
  public Rule.Entry entry() {
    return Objects.requireNonNull(entry, "a flag of no entry");
  }

  private void addValues(Rule.Entry entry) {
    severity = entry.severityOr(severity);
    category = entry.categoryOr(category);
    entry
        .node()
        .properties()
        .forEach(
            p -> {
              if (p.getValue().isString()) {
                values.putIfAbsent(p.getKey(), p.getValue().stringValue());
              }
            });
    String own = entry.text("message");
    message = own.isEmpty() ? message : own;
  }

  public Flag severity(Severity newSeverity) {
    severity = newSeverity;
    return this;
  }

  public Flag message(String newMessage) {
    message = newMessage;
    return this;
  }

  /** Adds a replacement; the empty string deletes the span. */
  public Flag suggest(String replacement) {
    suggestions.add(replacement);
    return this;
  }

  public Flag suggest(Iterable<String> replacements) {
    replacements.forEach(suggestions::add);
    return this;
  }

  public Flag related(Span other, String clause) {
    related.add(RelatedSpan.here(other, clause));
    return this;
  }

  /** Says that the first suggestion is right wherever the rule fires. */
  public Flag safe(boolean isSafe) {
    safe = isSafe;
    return this;
  }

  /** Says that the finding counts only in an article that elsewhere shows itself translated. */
  public Flag tentative(boolean isTentative) {
    tentative = isTentative;
    return this;
  }

  public Finding finding() {
    List<String> three =
        suggestions.stream().filter(s -> !s.equals(span.of(article.text()))).limit(3).toList();
    Finding plain =
        new Finding(
            rule.id(),
            category,
            severity,
            span,
            fill(message),
            three,
            safe && !three.isEmpty(),
            related,
            isTentative());
    return Fitting.fit(plain, article.text());
  }

  private boolean isTentative() {
    boolean inherited = tentative || rule.isTentative(severity);
    return entry == null ? inherited : entry.tentativeOr(inherited);
  }

  private String fill(String template) {
    values.putIfAbsent("suggestion", suggestions.isEmpty() ? "" : suggestions.iterator().next());
    Matcher matcher = PLACEHOLDER.matcher(template);
    return matcher.replaceAll(
        m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), m.group())));
  }
}
