package org.calque.finding;

import java.util.Set;

/**
 * A kind of translation error, as a path in the MQM typology (themqm.org), such as {@code
 * accuracy/mistranslation}.
 *
 * @param id the path, its top one of MQM's dimensions
 */
public record MqmCategory(String id) {

  /** MQM-Full's seven error dimensions. */
  public static final Set<String> DIMENSIONS =
      Set.of(
          "terminology",
          "accuracy",
          "linguistic-conventions",
          "style",
          "locale-conventions",
          "audience-appropriateness",
          "design-and-markup");

  public MqmCategory {
    String top = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    if (!DIMENSIONS.contains(top)) {
      throw new IllegalArgumentException("“" + top + "” is no MQM dimension");
    }
  }

  /** Whether WMT's weights count it as punctuation. */
  public boolean isPunctuation() {
    return id.startsWith("linguistic-conventions/punctuation");
  }
}
