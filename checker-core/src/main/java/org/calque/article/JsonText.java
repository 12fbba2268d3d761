package org.calque.article;

/**
 * A JSON string as it stands in a file.
 *
 * @param value with its escapes decoded
 * @param map from {@code value} to the file
 */
record JsonText(String value, OffsetMap map) {

  /** Reads the string whose opening quotation mark stands at an offset; it must be well-formed. */
  static JsonText at(String raw, int quote) {
    OffsetMap.Builder text = new OffsetMap.Builder();
    int i = quote + 1;
    int from = i;
    while (i < raw.length() && raw.charAt(i) != '"') {
      if (raw.charAt(i) != '\\') {
        i++;
        continue;
      }
      text.copy(raw.substring(from, i), from);
      int end = i + (raw.charAt(i + 1) == 'u' ? 6 : 2);
      text.replace(decode(raw, i), i, end);
      i = end;
      from = end;
    }
    text.copy(raw.substring(from, i), from);
    return new JsonText(text.text(), text.build());
  }

  /** Adds a part of the value to another text that is taken from the same file. */
  void copy(int from, int to, OffsetMap.Builder into) {
    for (int i = from; i < to; i++) {
      Span raw = map.toRaw(new Span(i, i + 1));
      into.replace(value.substring(i, i + 1), raw.start(), raw.end());
    }
  }

  private static String decode(String raw, int backslash) {
    char c = raw.charAt(backslash + 1);
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' ->
          String.valueOf((char) Integer.parseInt(raw.substring(backslash + 2, backslash + 6), 16));
      default -> String.valueOf(c);
    };
  }
}
