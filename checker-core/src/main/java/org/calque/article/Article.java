package org.calque.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article, read: its text without markup, and the way back to its file.
 *
 * @param path the file as the user named it; for an entry of a feed {@code feed.jsonl#3}
 * @param raw the decoded file, byte-order mark excluded
 * @param lines of {@code raw}; the entries of a feed share them
 * @param text headline and paragraphs, divided by blank lines; spans of the engine count in it
 * @param map leads from {@code text} back to {@code raw}
 * @param paragraphs in order, without overlap
 * @param language BCP 47 code of the text's language, {@code und} where it is not known
 * @param date the day of publication, where the file says it
 * @param origin where the text comes from
 * @param metadata what else the file's header says
 */
public record Article(
    String path,
    String raw,
    LineIndex lines,
    String text,
    OffsetMap map,
    List<Paragraph> paragraphs,
    String language,
    @Nullable LocalDate date,
    Origin origin,
    Map<String, String> metadata) {

  public Article {
    paragraphs = List.copyOf(paragraphs);
    metadata = Map.copyOf(metadata);
  }

  public Article withOrigin(Origin newOrigin) {
    return new Article(
        path, raw, lines, text, map, paragraphs, language, date, newOrigin, metadata);
  }

  public Article withLanguage(String newLanguage) {
    return new Article(
        path, raw, lines, text, map, paragraphs, newLanguage, date, origin, metadata);
  }

  /** Number of words in the text, as divided by white space. */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }
}
