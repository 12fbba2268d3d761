package org.calque.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of a feed, looked at as an article.
 *
 * <p>Its body may be plain text, HTML, a list of paragraphs, or a list of typed blocks, as
 * structured editors keep it: {@code {"type": "paragraph", "text": "..."}}.
 */
final class FeedEntry {

  private static final int LONGEST_HEADER = 500;
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|ul|ol|li|span|a|strong|em|b|i|u|blockquote|article|section|figure"
              + "|img|table|script|style)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);

  /** Blocks that are not read as running text, and objects that are articles, not blocks. */
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "(?i).*(?:image|photo|video|audio|embed|gallery|caption|advert|promo|related|code|divider"
              + "|newsletter).*|ad");

  private static final Pattern NO_BLOCK = Pattern.compile("(?i).*(?:article|story|post|news|item)");

  private final Map<?, ?> object;
  private final ReadOptions options;
  private final List<JsonText> body;

  FeedEntry(Map<?, ?> object, ReadOptions options) {
    this.object = object;
    this.options = options;
    this.body = body();
  }

  /** Whether there is text in one of the fields of bodies. */
  boolean hasBody() {
    return !body.isEmpty();
  }

  /** Whether one of the fields of bodies is there, be it null or empty. */
  boolean hasBodyField() {
    return options.fields().body().stream().anyMatch(name -> at(object, name) != null);
  }

  Layout layout() {
    FeedFields fields = options.fields();
    LayoutBuilder layout = new LayoutBuilder();
    put("lang", first(fields.language()), layout);
    put("date", first(fields.date()), layout);
    put("url", first(fields.url()), layout);
    object.forEach((key, value) -> put(String.valueOf(key), value, layout));
    if (first(fields.title()) instanceof JsonText title) {
      layout.through(title.map()).open(Block.Role.TITLE);
      HtmlLayout.inline(title.value(), layout);
    }
    for (JsonText part : body) {
      if (HTML.matcher(part.value()).find()) {
        layout.through(part.map());
        HtmlLayout.of(part.value(), layout);
      } else {
        JsonText plain = Entities.decode(part);
        layout.through(plain.map());
        PlainLayout.of(plain.value(), 0, layout);
      }
    }
    return layout.build();
  }

  private List<JsonText> body() {
    for (String name : options.fields().body()) {
      List<JsonText> parts = new ArrayList<>();
      if (isBody(at(object, name), parts) && !parts.isEmpty()) {
        return parts;
      }
    }
    return List.of();
  }

  /** Collects the paragraphs of a body; false where the value is something else. */
  private boolean isBody(@Nullable Object value, List<JsonText> parts) {
    if (value instanceof JsonText text) {
      if (!text.value().isBlank()) {
        parts.add(text);
      }
      return true;
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(v -> isBody(v, parts));
    }
    return value instanceof Map<?, ?> block && isBlock(block, parts);
  }

  private boolean isBlock(Map<?, ?> block, List<JsonText> parts) {
    if (!(block.get("type") instanceof JsonText type)
        || NO_BLOCK.matcher(type.value()).matches()
        || block.containsKey("title")
        || block.containsKey("headline")) {
      return false;
    }
    if (!NO_PROSE.matcher(type.value()).matches()) {
      parts.addAll(new FeedEntry(block, options).body);
    }
    return true;
  }

  /** A feed's field named origin may say anything; only what is one is heard. */
  private void put(String key, @Nullable Object value, LayoutBuilder layout) {
    String text = value instanceof JsonText json ? json.value() : String.valueOf(value);
    boolean scalar = value instanceof JsonText || value instanceof String;
    boolean heard = !key.equals("origin") || ArticleBuilder.isOrigin(text, options.lexicon());
    if (scalar && heard && text.length() < LONGEST_HEADER) {
      layout.header(key, text);
    }
  }

  /** The first of the named fields that is a text, a number or a truth value. */
  private @Nullable Object first(List<String> names) {
    for (String name : names) {
      Object value = at(object, name);
      if (value instanceof String || (value instanceof JsonText t && !t.value().isBlank())) {
        return value;
      }
    }
    return null;
  }

  /** The value of a field; a dot leads into an object. */
  private static @Nullable Object at(Map<?, ?> object, String name) {
    if (object.containsKey(name)) {
      return object.get(name);
    }
    Object value = object;
    for (String step : name.split("\\.")) {
      value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
    }
    return value;
  }
}
