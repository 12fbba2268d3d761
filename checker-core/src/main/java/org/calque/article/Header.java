package org.calque.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file's header says of its article, under the names that headers use. */
final class Header {

  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage", "locale");
  private static final List<String> DATE =
      List.of(
          "date",
          "published",
          "datePublished",
          "date_published",
          "published_at",
          "publishedAt",
          "publish_date",
          "pubDate",
          "published_time",
          "created",
          "created_at");
  private static final List<String> SOURCE =
      List.of("source-language", "source_language", "sourceLanguage", "translated-from");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
  private static final List<DateTimeFormatter> WRITTEN_OUT =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH));

  private final Map<String, String> values;

  Header(Map<String, String> values) {
    this.values = values;
  }

  @Nullable String language() {
    return first(LANGUAGE);
  }

  @Nullable String sourceLanguage() {
    String origin = values.get("origin");
    return origin == null ? first(SOURCE) : origin;
  }

  /** The day of publication; null where none is given, or none that can be read without doubt. */
  @Nullable LocalDate date() {
    String said = first(DATE);
    return said == null ? null : date(said);
  }

  /** A day in ISO 8601, RFC 1123, English words, or seconds or milliseconds since 1970. */
  static @Nullable LocalDate date(String said) {
    try {
      Matcher iso = ISO.matcher(said.strip());
      if (iso.matches()) {
        return LocalDate.of(
            Integer.parseInt(iso.group(1)),
            Integer.parseInt(iso.group(2)),
            Integer.parseInt(iso.group(3)));
      }
      Matcher epoch = EPOCH.matcher(said.strip());
      if (epoch.matches()) {
        return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
            .atZone(ZoneOffset.UTC)
            .toLocalDate();
      }
    } catch (DateTimeException e) {
      return null;
    }
    return writtenOut(said.strip());
  }

  private static @Nullable LocalDate writtenOut(String said) {
    for (DateTimeFormatter format : WRITTEN_OUT) {
      try {
        return LocalDate.parse(said, format);
      } catch (DateTimeException e) {
        // the next form may read it
      }
    }
    return null;
  }

  private @Nullable String first(List<String> keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
