package org.calque.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all readers share: the kinds of paragraphs, language, date and origin. */
final class ArticleBuilder {

  private static final Pattern NAME_LANGUAGE = Pattern.compile("\\.([a-z]{2})\\.[A-Za-z]+$");
  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "(?i)automatically (?:generated|translated)|translated by (?:a )?(?:machine|AI)"
              + "|translated by artificial intelligence");
  private static final Pattern FURNITURE =
      Pattern.compile("(?i)^(?:also read|read also|baca juga)\\b.*");

  private ArticleBuilder() {}

  static Article build(
      String path,
      String raw,
      String text,
      OffsetMap map,
      List<Span> blocks,
      Map<String, String> header,
      ReadOptions options) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Span evidence = null;
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i).of(text);
      Paragraph.Kind kind = kind(block, i == 0 && blocks.size() > 1);
      evidence = kind == Paragraph.Kind.DISCLAIMER ? blocks.get(i) : evidence;
      paragraphs.add(new Paragraph(kind, blocks.get(i)));
    }
    return new Article(
        path,
        raw,
        text,
        map,
        paragraphs,
        language(path, header, options),
        date(header),
        origin(header, options, evidence),
        header);
  }

  private static Paragraph.Kind kind(String block, boolean first) {
    if (DISCLAIMER.matcher(block).find()) {
      return Paragraph.Kind.DISCLAIMER;
    }
    if (FURNITURE.matcher(block).matches()) {
      return Paragraph.Kind.FURNITURE;
    }
    boolean unstopped = !block.matches("(?s).*[.!?:][\"'”’)]*$");
    return first && unstopped && block.length() < 200
        ? Paragraph.Kind.HEADLINE
        : Paragraph.Kind.BODY;
  }

  private static String language(String path, Map<String, String> header, ReadOptions options) {
    if (options.language() != null) {
      return options.language();
    }
    Matcher name = NAME_LANGUAGE.matcher(path);
    return name.find() ? name.group(1) : header.getOrDefault("language", "en");
  }

  private static @Nullable LocalDate date(Map<String, String> header) {
    try {
      String date = header.get("date");
      return date == null ? null : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Origin origin(
      Map<String, String> header, ReadOptions options, @Nullable Span evidence) {
    String said = options.origin() != null ? options.origin() : header.get("source-language");
    if (said != null) {
      return switch (said) {
        case "human" -> Origin.UNKNOWN;
        case "translated" -> new Origin(true, null, evidence);
        default -> new Origin(true, said, evidence);
      };
    }
    return evidence == null ? Origin.UNKNOWN : new Origin(true, "id", evidence);
  }
}
