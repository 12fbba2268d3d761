package org.calque.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.calque.article.Article;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.check.ArticleReport;
import org.calque.finding.Finding;

/**
 * Names for findings that stay the same when an article is edited elsewhere.
 *
 * <p>A fingerprint is made of the rule, the flagged words, two words on both sides, and a count
 * where all of these stand more than once in the article. Lines, paragraphs' order, white space,
 * capitals and the kind of quotation marks do not enter; nor does the path, so that a moved file
 * keeps its fingerprints.
 */
public final class Fingerprints {

  /** Words on each side that are part of a finding's name. */
  private static final int NEIGHBOURS = 2;

  /** How far these words are looked for, in UTF-16 code units. */
  private static final int REACH = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Fingerprints() {}

  /** One fingerprint, 16 hexadecimal digits, for each finding in order. */
  public static List<String> of(ArticleReport report) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String key = finding.rule() + '\n' + surroundings(report.article(), finding.span());
      int occurrence = seen.merge(key, 1, Integer::sum);
      fingerprints.add(hash(key + '\n' + occurrence));
    }
    return fingerprints;
  }

  /** The flagged words between the nearest words of their paragraph. */
  private static String surroundings(Article article, Span span) {
    String text = article.text();
    Span around =
        article.paragraphs().stream()
            .map(Paragraph::span)
            .filter(p -> p.contains(span))
            .findFirst()
            .orElse(new Span(0, text.length()));
    int from = Math.max(around.start(), span.start() - REACH);
    int to = Math.min(around.end(), span.end() + REACH);
    List<String> before = words(text.substring(from, span.start()));
    List<String> after = words(text.substring(span.end(), to));
    return String.join(" ", before.subList(Math.max(0, before.size() - NEIGHBOURS), before.size()))
        + '\n'
        + String.join(" ", words(span.of(text)))
        + '\n'
        + String.join(" ", after.subList(0, Math.min(NEIGHBOURS, after.size())));
  }

  private static List<String> words(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"');
    return SPACE.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** FNV-1a over 64 bits: not secret, equal everywhere, and nothing to load. */
  private static String hash(String key) {
    long hash = FNV_OFFSET;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return String.format(Locale.ROOT, "%016x", hash);
  }
}
