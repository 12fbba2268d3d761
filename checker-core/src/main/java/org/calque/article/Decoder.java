package org.calque.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** From a file's bytes to its text, byte-order mark excluded; never a replacement character. */
public final class Decoder {

  private static final int LOOKED_AT = 8_192;

  /** A stray one is a slip of an export; binary formats are full of them. */
  private static final int MOST_ZEROS = 4;

  private Decoder() {}

  /**
   * Decodes a file.
   *
   * @param path for the message
   * @param encoding what the user says of it, or null for UTF-8
   * @throws ArticleException where the bytes are no text of that encoding, naming line and byte
   */
  public static String decode(String path, byte[] bytes, @Nullable Charset encoding)
      throws ArticleException {
    if (encoding == null && startsWith(bytes, 0xFF, 0xFE)) {
      throw new ArticleException(path + ": the file is UTF-16, not UTF-8; say --encoding UTF-16");
    }
    if (encoding == null && startsWith(bytes, 0xFE, 0xFF)) {
      throw new ArticleException(path + ": the file is UTF-16, not UTF-8; say --encoding UTF-16");
    }
    if (encoding == null && isBinary(bytes)) {
      throw ArticleException.noArticle(path + ": a binary file, not an article");
    }
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate(
            (int) (bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new ArticleException(
          path
              + ":"
              + line(bytes, in.position())
              + ": not valid "
              + charset.name()
              + " at byte "
              + (in.position() + 1)
              + "; if the file is in another encoding, say which with --encoding");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean isBinary(byte[] bytes) {
    int zeros = 0;
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > MOST_ZEROS;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
