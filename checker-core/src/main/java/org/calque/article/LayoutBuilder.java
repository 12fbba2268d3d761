package org.calque.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of an article from the pieces of a file, with the way back to it.
 *
 * <p>Soft hyphens and other characters that no reader sees are left out: they would divide words.
 */
final class LayoutBuilder {

  private final OffsetMap.Builder text = new OffsetMap.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, String> header = new HashMap<>();
  private Block.Role role = Block.Role.TEXT;
  private int blockStart = -1;
  private int spaceFrom = -1;
  private int spaceTo = -1;
  private @Nullable OffsetMap through;

  /**
   * From here on, offsets count in a text that was itself taken out of the file, such as a JSON
   * string with its escapes decoded: the map leads from it to the file. Null ends this.
   */
  LayoutBuilder through(@Nullable OffsetMap map) {
    close();
    through = map;
    return this;
  }

  /** Ends the block that was being collected and begins one of the given role. */
  LayoutBuilder open(Block.Role newRole) {
    close();
    role = newRole;
    return this;
  }

  /** Ends the block that was being collected; an empty one leaves no trace. */
  void close() {
    if (blockStart >= 0) {
      blocks.add(new Block(new Span(blockStart, text.length()), role));
    }
    blockStart = -1;
    spaceFrom = -1;
    role = Block.Role.TEXT;
  }

  /** Adds text that stands in the file letter for letter; white space runs become one space. */
  void flow(CharSequence literal, int raw) {
    int from = 0;
    for (int i = 0; i <= literal.length(); i++) {
      boolean ends = i == literal.length();
      if (ends || isSpace(literal.charAt(i)) || isInvisible(literal.charAt(i))) {
        visible(literal.subSequence(from, i), raw + from, raw + i);
        if (!ends && isSpace(literal.charAt(i))) {
          space(raw + i, raw + i + 1);
        }
        from = i + 1;
      }
    }
  }

  /** Adds text that stands in the file letter for letter and keeps its spaces. */
  void keep(CharSequence literal, int raw) {
    int from = 0;
    for (int i = 0; i <= literal.length(); i++) {
      if (i == literal.length() || isInvisible(literal.charAt(i))) {
        visible(literal.subSequence(from, i), raw + from, raw + i);
        from = i + 1;
      }
    }
  }

  /** Adds what an entity or an escape at {@code rawFrom..rawTo} stands for. */
  void decoded(String decoded, int rawFrom, int rawTo) {
    if (decoded.length() == 1 && isSpace(decoded.charAt(0))) {
      space(rawFrom, rawTo);
    } else if (decoded.length() != 1 || !isInvisible(decoded.charAt(0))) {
      visible(decoded, rawFrom, rawTo);
    }
  }

  /** Adds a space that stands for a range of the file, unless the block has just begun or ends. */
  void space(int rawFrom, int rawTo) {
    if (blockStart >= 0) {
      spaceFrom = spaceFrom < 0 ? rawFrom : spaceFrom;
      spaceTo = rawTo;
    }
  }

  /** The last character of the block so far, or a space where it has none. */
  char last() {
    return blockStart < 0 ? ' ' : text.last();
  }

  /** Notes what the file says of the article; the first word on a key stands. */
  void header(String key, String value) {
    if (!value.isBlank()) {
      header.putIfAbsent(key, value.strip());
    }
  }

  Layout build() {
    close();
    return new Layout(text.text(), text.build(), List.copyOf(blocks), Map.copyOf(header));
  }

  private void visible(CharSequence piece, int rawFrom, int rawTo) {
    if (piece.length() == 0) {
      return;
    }
    if (blockStart < 0) {
      if (text.length() > 0) {
        add("\n\n", rawFrom, rawFrom);
      }
      blockStart = text.length();
    } else if (spaceFrom >= 0) {
      add(" ", spaceFrom, Math.max(spaceFrom, spaceTo));
    }
    spaceFrom = -1;
    add(piece, rawFrom, rawTo);
  }

  private void add(CharSequence piece, int from, int to) {
    OffsetMap map = through;
    if (map == null) {
      text.replace(piece, from, to);
    } else if (to - from != piece.length()) {
      Span raw = map.toRaw(new Span(from, to));
      text.replace(piece, raw.start(), raw.end());
    } else {
      for (int i = 0; i < piece.length(); i++) {
        Span raw = map.toRaw(new Span(from + i, from + i + 1));
        text.replace(piece.subSequence(i, i + 1), raw.start(), raw.end());
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == 0;
  }
}
