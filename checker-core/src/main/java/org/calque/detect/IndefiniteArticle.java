package org.calque.detect;

import java.util.regex.Pattern;

/** Chooses between <i>a</i> and <i>an</i> by the sound that the next word begins with. */
public final class IndefiniteArticle {

  private static final Pattern VOWEL_LETTER =
      Pattern.compile("^[\"“‘'(]*[aeiouAEIOU8].*", Pattern.DOTALL);
  private static final Pattern SILENT_H =
      Pattern.compile("(?i)^(?:hour|honou?r|honest|heir).*", Pattern.DOTALL);
  private static final Pattern LIKE_YOU_OR_ONE =
      Pattern.compile(
          "(?i)^(?:uni(?!n|m)|us[eau]|ut[ei]|eu|one\\b|once\\b|ubiq|ura).*", Pattern.DOTALL);
  private static final Pattern SPELLED_OUT =
      Pattern.compile("^[AEFHILMNORSX](?:[A-Z]+\\b|\\b).*", Pattern.DOTALL);
  private static final Pattern INITIALS =
      Pattern.compile("^(?:[A-Z]{2,}\\b|[A-Z]\\.).*", Pattern.DOTALL);

  private IndefiniteArticle() {}

  public static String before(String words) {
    if (INITIALS.matcher(words).matches()) {
      return SPELLED_OUT.matcher(words).matches() ? "an" : "a";
    }
    boolean vowel =
        SILENT_H.matcher(words).matches()
            || (VOWEL_LETTER.matcher(words).matches() && !LIKE_YOU_OR_ONE.matcher(words).matches());
    return vowel ? "an" : "a";
  }
}
