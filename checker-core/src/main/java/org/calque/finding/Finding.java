package org.calque.finding;

import java.util.List;
import org.calque.article.Span;

/**
 * One flagged place of one article.
 *
 * @param rule id of the rule that speaks
 * @param category the MQM kind of the error
 * @param severity how much it harms
 * @param span in the article's text
 * @param message what is wrong and why, in a sentence
 * @param suggestions replacements for the span, ready to print, best first; an empty one deletes it
 * @param safe whether the first suggestion may be applied without a human's look
 * @param related the places it conflicts with
 * @param tentative whether it counts only in an article that elsewhere shows itself translated
 */
public record Finding(
    String rule,
    MqmCategory category,
    Severity severity,
    Span span,
    String message,
    List<String> suggestions,
    boolean safe,
    List<RelatedSpan> related,
    boolean tentative) {

  public Finding {
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
  }

  public Finding withSpan(Span newSpan, List<String> newSuggestions) {
    return new Finding(
        rule, category, severity, newSpan, message, newSuggestions, safe, related, tentative);
  }

  public Finding withSeverity(Severity newSeverity) {
    return new Finding(
        rule, category, newSeverity, span, message, suggestions, safe, related, tentative);
  }
}
