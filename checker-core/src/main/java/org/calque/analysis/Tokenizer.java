package org.calque.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.article.Span;

/**
 * Splits text of alphabetic scripts into tokens.
 *
 * <p>Written for figures and names in news: a library's tokenizer takes {@code 2.500} and {@code
 * U.S.} apart and keeps {@code US$5} whole, which is the wrong way round for what is checked here.
 */
public final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:Rp|IDR|USD|EUR|GBP|SGD|MYR|RM|AUD|JPY|CNY|THB)(?=\\d)" // Rp20.000
              + "|\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th)?+(?![\\p{L}])" // figures, dates, times,
              // ordinals
              + "|\\d+(?:[.,:/]\\d+)*"
              + "|\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Ll}\\.(?:\\p{Ll}\\.)+" // U.S., a.m.
              + "|n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b" // tails of contractions
              + "|\\p{L}[\\p{L}\\p{M}\\d]*?(?=n['’]t\\b)" // the head of don't
              + "|[OoDdLl]['’]\\p{L}[\\p{L}\\p{M}]+" // O'Brien, d'Ivoire
              + "|\\p{L}[\\p{L}\\p{M}\\d]*"
              + "|\\.\\.\\.|[^\\s\\p{Z}]");

  private Tokenizer() {}

  /** The tokens of a stretch of text, in order. */
  public static List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      tokens.add(new Token(matcher.start(), matcher.group()));
    }
    return tokens;
  }
}
