package org.calque.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text, with or without a header of YAML front matter. */
public final class TextReader implements ArticleReader {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.*?)\\R?^---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern HEADER_LINE =
      Pattern.compile("^([\\w-]+):[ \\t]*(.*)$", Pattern.MULTILINE);
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\S(?:(?!\\R\\s*\\R).)*+", Pattern.DOTALL);

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public List<Article> read(String path, String raw, ReadOptions options) {
    Map<String, String> header = new LinkedHashMap<>();
    int body = 0;
    Matcher front = FRONT_MATTER.matcher(raw);
    if (front.find()) {
      Matcher line = HEADER_LINE.matcher(front.group(1));
      while (line.find()) {
        header.put(line.group(1), line.group(2).strip());
      }
      body = front.end();
    }
    OffsetMap.Builder text = new OffsetMap.Builder();
    List<Span> blocks = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(raw);
    paragraph.region(body, raw.length());
    while (paragraph.find()) {
      String block = paragraph.group().stripTrailing();
      if (text.length() > 0) {
        text.replace("\n\n", paragraph.start(), paragraph.start());
      }
      int start = text.length();
      text.copy(block, paragraph.start());
      blocks.add(new Span(start, text.length()));
    }
    return List.of(
        ArticleBuilder.build(path, raw, text.text(), text.build(), blocks, header, options));
  }
}
