package org.calque.rule;

import java.util.ArrayList;
import java.util.List;
import org.calque.finding.MqmCategory;
import org.calque.finding.Severity;
import org.calque.yaml.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One rule file, read.
 *
 * @param id its path below the rules' folder, folders joined by dots
 * @param languages BCP 47 codes of the target languages it knows
 * @param origin {@code any}, {@code translated}, or the code of a source language
 * @param severity null where the rule is switched off
 * @param settings what stands under {@code with:}
 * @param entries the rows of a phrase family
 * @param examples empty where the rule comes compiled from the jar; see {@link RuleSource}
 */
public record Rule(
    String id,
    String title,
    List<String> languages,
    String origin,
    MqmCategory category,
    @Nullable Severity severity,
    String why,
    String instead,
    String detector,
    String message,
    List<String> suggest,
    JsonNode settings,
    List<Entry> entries,
    List<Example> examples,
    Location location) {

  /**
   * One row of a rule.
   *
   * @param node its keys and values
   */
  public record Entry(JsonNode node, Location location) {

    /** A key's text, or the empty string. */
    public String text(String key) {
      return node.path(key).asString("");
    }

    /** A key's text or list of texts. */
    public List<String> texts(String key) {
      return Rule.texts(node.path(key));
    }

    /** Whether the row is tentative: as it says, else as its rule is. */
    public boolean tentativeOr(boolean inherited) {
      return node.path("tentative").asBoolean(inherited);
    }

    public Severity severityOr(Severity inherited) {
      String own = text("severity");
      return own.isEmpty() ? inherited : Severity.of(own);
    }

    public MqmCategory categoryOr(MqmCategory inherited) {
      String own = text("category");
      return own.isEmpty() ? inherited : new MqmCategory(own);
    }
  }

  /**
   * One test of a rule, written in its file. Texts divide paragraphs by blank lines.
   *
   * @param kind {@code flags}, {@code allows} or {@code misses}
   * @param text with {@code [[ ]]} around each span where it flags or misses
   * @param fix the text after one of the first three suggestions, or empty
   * @param date the article's date, or empty
   * @param forEach the lexicon table for each of whose rows it is one test, or empty
   */
  public record Example(
      String kind,
      String text,
      String fix,
      String why,
      String date,
      String forEach,
      Location location) {}

  /**
   * Whether its findings of a severity count only in an article that elsewhere shows itself
   * translated: as the setting {@code tentative} says, else those of minor phrases of one source
   * language.
   */
  public boolean isTentative(Severity grade) {
    boolean phrase = detector.equals("phrase") && !List.of("any", "translated").contains(origin);
    return settings.path("tentative").asBoolean(phrase && grade == Severity.MINOR);
  }

  /** Whether the rule applies to an article of this language and origin. */
  public boolean applies(
      String language, boolean machineTranslated, @Nullable String sourceLanguage) {
    boolean speaks = languages.contains(language);
    boolean suspected =
        switch (origin) {
          case "any" -> true;
          case "translated" -> machineTranslated;
          default -> machineTranslated && origin.equals(sourceLanguage);
        };
    return severity != null && speaks && suspected;
  }

  public Rule withSeverity(@Nullable Severity newSeverity) {
    return new Rule(
        id,
        title,
        languages,
        origin,
        category,
        newSeverity,
        why,
        instead,
        detector,
        message,
        suggest,
        settings,
        entries,
        examples,
        location);
  }

  /** A text or a list of texts, as a list. */
  public static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> texts.add(n.asString("")));
    } else if (!node.isMissingNode() && !node.isNull()) {
      texts.add(node.asString(""));
    }
    return texts;
  }
}
