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
   * @param encoding what the user says of it, or null for UTF-8
   * @throws ArticleException where the bytes are no text of that encoding, naming line and byte
   */
  public static String decode(byte[] bytes, @Nullable Charset encoding) throws ArticleException {
    if (encoding == null) {
      refuseOthers(bytes);
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
    String text = out.flip().toString();
    if (result.isError()) {
      throw ArticleException.at(
          new LineIndex(text).lines(),
          0,
          "not valid "
              + charset.name()
              + " at byte "
              + (in.position() + 1)
              + "; if the file is in another encoding, say which with --encoding");
    }
    if (text.chars().limit(LOOKED_AT).filter(c -> c == 0).count() > MOST_ZEROS) {
      throw new ArticleException("a binary file, not an article");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** UTF-16 by its mark or, in Western writing, its zeros; and what is no text at all. */
  private static void refuseOthers(byte[] bytes) throws ArticleException {
    int looked = Math.min(bytes.length, LOOKED_AT);
    int[] zeros = new int[2];
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    boolean bigEndian = zeros[1] == 0 && zeros[0] * 4 > looked;
    boolean littleEndian = zeros[0] == 0 && zeros[1] * 4 > looked;
    if (marked || bigEndian || littleEndian) {
      String name = marked ? "UTF-16" : bigEndian ? "UTF-16BE" : "UTF-16LE";
      throw new ArticleException("the file is UTF-16, not UTF-8; say --encoding " + name);
    }
    if (zeros[0] + zeros[1] > MOST_ZEROS) {
      throw new ArticleException("a binary file, not an article");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
