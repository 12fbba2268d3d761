package org.calque.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.article.Span;
import org.calque.check.ArticleReport;
import org.calque.finding.Finding;

/**
 * Names for findings that stay the same when an article is edited elsewhere.
 *
 * <p>A fingerprint is made of the rule, the flagged words, a few words on both sides, and a count
 * where all of these stand more than once in the article. Lines, paragraphs' order, white space,
 * capitals and the kind of quotation marks do not enter; nor does the path, so that a moved file
 * keeps its fingerprints.
 */
public final class Fingerprints {

  /** Units of text looked at on each side; whole words of these count. */
  private static final int CONTEXT = 24;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Fingerprints() {}

  /** One fingerprint, 16 hexadecimal digits, for each finding in order. */
  public static List<String> of(ArticleReport report) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String key = finding.rule() + '\n' + surroundings(report.article().text(), finding.span());
      int occurrence = seen.merge(key, 1, Integer::sum);
      fingerprints.add(hash(key + '\n' + occurrence));
    }
    return fingerprints;
  }

  private static String surroundings(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    int cutBefore = span.start() > CONTEXT ? firstSpace(before) : 0;
    int cutAfter = span.end() + CONTEXT < text.length() ? lastSpace(after) : after.length();
    return normal(before.substring(cutBefore))
        + '\n'
        + normal(span.of(text))
        + '\n'
        + normal(after.substring(0, cutAfter));
  }

  private static int firstSpace(String text) {
    int at = 0;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int lastSpace(String text) {
    int at = text.length();
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static String normal(String text) {
    StringBuilder normal = new StringBuilder();
    for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      normal.append(normal.isEmpty() ? "" : " ").append(word);
    }
    return normal
        .toString()
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"');
  }

  /** FNV-1a over 64 bits: not secret, equal everywhere, and nothing to load. */
  private static String hash(String key) {
    long hash = FNV_OFFSET;
    for (byte b : key.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return String.format(Locale.ROOT, "%016x", hash);
  }
}
