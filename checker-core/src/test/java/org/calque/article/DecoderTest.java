package org.calque.article;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String TEXT = "The café’s owner\r\nspoke – 大坝 😀.\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void utf8WithOrWithoutItsMark() throws Exception {
    assertThat(Decoder.decode(TEXT.getBytes(UTF_8), null)).isEqualTo(TEXT);
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8), null)).isEqualTo(TEXT);
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8), UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void otherEncodingsWhereTheUserSaysSo() throws Exception {
    assertThat(Decoder.decode(TEXT.getBytes(UTF_16), UTF_16)).isEqualTo(TEXT);
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE), UTF_16)).isEqualTo(TEXT);
    assertThat(Decoder.decode(TEXT.getBytes(UTF_16LE), UTF_16LE)).isEqualTo(TEXT);
    String western = "The café’s owner – “no” – 5 €";
    assertThat(Decoder.decode(western.getBytes(WINDOWS), WINDOWS)).isEqualTo(western);
  }

  @Test
  void utf16IsToldByItsMarkOrItsZeros() {
    assertThat(failure(TEXT.getBytes(UTF_16), null)).endsWith("say --encoding UTF-16");
    assertThat(failure("The council met.".getBytes(UTF_16LE), null)).endsWith("UTF-16LE");
    assertThat(failure("The council met.".getBytes(UTF_16BE), null)).endsWith("UTF-16BE");
  }

  @Test
  void wrongBytesAreNamedByLineAndByte() {
    byte[] bytes = "one\r\ntwo\nth?ee".getBytes(UTF_8);
    bytes[11] = (byte) 0xE9;
    ArticleException e = exception(bytes, null);
    assertThat(List.of(e.line(), e.column())).containsExactly(3, 0);
    assertThat(e).hasMessageStartingWith("not valid UTF-8 at byte 12; ").hasMessageContaining("--");
    assertThat(failure("café".getBytes(WINDOWS), null)).contains("not valid UTF-8 at byte 4");
    assertThat(failure(new byte[] {'a', (byte) 0x81}, WINDOWS))
        .contains("not valid windows-1252 at byte 2");
    byte[] odd = {0, 'a', 0, '\n', 0};
    assertThat(exception(odd, UTF_16BE).line()).isEqualTo(2);
    byte[] cut = "😀".getBytes(UTF_8);
    assertThat(failure(java.util.Arrays.copyOf(cut, 3), null)).contains("at byte 1");
  }

  @Test
  void whatIsNoTextIsSaidToBeNone() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, 0};
    assertThat(failure(picture, null)).isEqualTo("a binary file, not an article");
    assertThat(failure(picture, Charset.forName("ISO-8859-1")))
        .isEqualTo("a binary file, not an article");
  }

  private static String failure(byte[] bytes, @org.jspecify.annotations.Nullable Charset encoding) {
    return String.valueOf(exception(bytes, encoding).getMessage());
  }

  private static ArticleException exception(
      byte[] bytes, @org.jspecify.annotations.Nullable Charset encoding) {
    return catchThrowableOfType(ArticleException.class, () -> Decoder.decode(bytes, encoding));
  }
}
