package org.calque.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What all readers share: from a layout to an article with its parts, language, date, origin. */
final class ArticleBuilder {

  private static final Pattern NAME_LANGUAGE =
      Pattern.compile("\\.([a-z]{2})(?:[-_][A-Za-z]{2,4})?\\.[A-Za-z]{2,8}$");

  private ArticleBuilder() {}

  /** Builds a file's only article. */
  static Article build(String path, String raw, Layout layout, ReadOptions options)
      throws ArticleException {
    return build(path, "", new LineIndex(raw), layout, options);
  }

  /**
   * Builds one article.
   *
   * @param path the file as the user named it
   * @param entry which of a feed's articles it is, or empty for a file's only one
   * @param lines of the file, which all its entries share
   * @throws ArticleException where the header names an origin that is no language
   */
  static Article build(
      String path, String entry, LineIndex lines, Layout layout, ReadOptions options)
      throws ArticleException {
    Header header = new Header(layout.header());
    List<Paragraph> paragraphs = Paragraphs.of(layout.text(), layout.blocks(), options.lexicon());
    String language = language(path, header, layout.text(), options);
    return new Article(
        entry.isEmpty() ? path : path + "#" + entry,
        lines.raw(),
        lines,
        layout.text(),
        layout.map(),
        paragraphs,
        language,
        header.date(),
        origin(header, layout.text(), paragraphs, language, options),
        layout.header());
  }

  private static String language(String path, Header header, String text, ReadOptions options) {
    Languages languages = Languages.of(options.lexicon());
    Matcher name = NAME_LANGUAGE.matcher(path);
    String said = options.language();
    if (said == null && name.find() && Languages.isCode(name.group(1))) {
      said = name.group(1);
    }
    said = said == null ? header.language() : said;
    String code = said == null ? null : languages.code(said);
    return code == null ? LanguageGuess.of(text, languages) : code;
  }

  private static Origin origin(
      Header header, String text, List<Paragraph> paragraphs, String language, ReadOptions options)
      throws ArticleException {
    Span evidence = evidence(paragraphs);
    String said = options.origin() != null ? options.origin() : header.sourceLanguage();
    if (said == null) {
      return evidence == null
          ? Origin.UNKNOWN
          : new Origin(true, namedIn(text, paragraphs, language, options), evidence);
    }
    return switch (said) {
      case "human" -> Origin.UNKNOWN;
      case "translated" -> new Origin(true, null, evidence);
      default -> new Origin(true, code(said, options), evidence);
    };
  }

  /** Whether a word is one that an origin is named by. */
  static boolean isOrigin(String said, Lexicon lexicon) {
    return said.equals("human")
        || said.equals("translated")
        || Languages.of(lexicon).code(said) != null;
  }

  private static String code(String said, ReadOptions options) throws ArticleException {
    String code = Languages.of(options.lexicon()).code(said);
    if (code == null) {
      throw new ArticleException(
          "the origin “"
              + said
              + "” is not “human”, “translated”, or the language translated from, such as “id”");
    }
    return code;
  }

  private static @Nullable Span evidence(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Paragraph.Kind.DISCLAIMER) {
        return paragraph.span();
      }
    }
    return null;
  }

  private static @Nullable String namedIn(
      String text, List<Paragraph> paragraphs, String language, ReadOptions options) {
    StringBuilder disclaimers = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Paragraph.Kind.DISCLAIMER) {
        disclaimers.append(paragraph.span().of(text)).append('\n');
      }
    }
    return Disclaimers.of(options.lexicon()).sourceLanguage(disclaimers.toString(), language);
  }
}
