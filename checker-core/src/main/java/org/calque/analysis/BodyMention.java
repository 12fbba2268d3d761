package org.calque.analysis;

import java.util.Set;
import org.calque.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A public body named in full: <i>the Ministry of Health</i>, <i>the National Narcotics Agency
 * (BNN)</i>.
 *
 * @param span without the article before it
 * @param text as it stands
 * @param head what kind of body it is, lower case: {@code ministry}
 * @param subject what it is for: canonical lower-case words in order, small words left out
 * @param acronym the capitals in brackets behind it, where they stand there
 * @param headFirst whether what the body is for follows the head, as in <i>Ministry of Health</i>
 */
public record BodyMention(
    Span span,
    String text,
    String head,
    Set<String> subject,
    @Nullable String acronym,
    boolean headFirst) {}
