package org.calque.detect.quotes;

/** The words that tie speech to its speaker, as pieces of regular expressions. */
final class Speech {

  /** Verbs of saying in the past and present. */
  static final String SAID =
      "(?:said|says|added|adds|explained|stated|continued|concluded|noted|told|asserted|stressed"
          + "|emphasi[sz]ed|replied|answered|asked|claimed|admitted|recalled|insisted|warned"
          + "|remarked|argued|revealed|shouted|wrote|tweeted|complained|joked|urged|hoped|lamented"
          + "|declared|announced|affirmed|reiterated|acknowledged)";

  /** A pronoun, a name, or an office: who says it. */
  static final String SPEAKER =
      "(?:he|she|they|it|[Tt]he (?:\\p{Ll}+ ){0,2}\\p{Ll}+(?: (?:in|of|from) \\p{Lu}\\p{L}+)?|\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]+"
          + "|bin|al-\\p{Lu}\\p{L}+|de|van)){0,4})";

  /** {@code she said} or {@code said Aditya}, after the comma that ends the quotation. */
  static final String ATTRIBUTION =
      "(?:" + SPEAKER + " (?:also |then |further )?" + SAID + "\\b|" + SAID + " " + SPEAKER + ")";

  private Speech() {}
}
