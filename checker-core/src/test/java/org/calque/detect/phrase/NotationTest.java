package org.calque.detect.phrase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.calque.analysis.EnglishGrammar;
import org.junit.jupiter.api.Test;

class NotationTest {

  private final Notation notation = new Notation(new EnglishGrammar(), Map.of());

  @Test
  void saysWhatIsWrong() {
    refuses("the (green table", "“(” is not closed");
    refuses("the green) table", "“)” without “(”");
    refuses("[the green table", "“[” is not closed");
    refuses("{object} {num}", "no word");
    refuses("@colours table", "no word class “@colours”");
  }

  @Test
  void refusesAPhraseOfFunctionWordsAlone() {
    refuses("there is no (dead|dying)", "only function words are left");
    assertThatCode(() -> notation.parse("there is no dead|dying")).doesNotThrowAnyException();
    assertThatCode(() -> notation.parse("for to [<VB>]")).doesNotThrowAnyException();
  }

  private void refuses(String match, String words) {
    assertThatThrownBy(() -> notation.parse(match))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
