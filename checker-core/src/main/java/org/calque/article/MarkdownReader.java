package org.calque.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown, with or without YAML front matter; code, images and raw HTML are left out. */
public final class MarkdownReader implements ArticleReader {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  @Override
  public List<Article> read(String path, String raw, ReadOptions options, Consumer<String> problems)
      throws ArticleException {
    FrontMatter front = FrontMatter.read(path, raw);
    LayoutBuilder layout = new LayoutBuilder();
    front.values().forEach(layout::header);
    PARSER.parse(raw.substring(front.end())).accept(new Writer(raw, front.end(), layout));
    return List.of(ArticleBuilder.build(path, "", raw, layout.build(), options));
  }

  /** Walks the document; offsets of the parser count from the end of the front matter. */
  private static final class Writer extends AbstractVisitor {
    private final String raw;
    private final int base;
    private final LayoutBuilder layout;

    Writer(String raw, int base, LayoutBuilder layout) {
      this.raw = raw;
      this.base = base;
      this.layout = layout;
    }

    @Override
    public void visit(Heading heading) {
      layout.open(heading.getLevel() == 1 ? Block.Role.TITLE : Block.Role.HEADING);
      visitChildren(heading);
      layout.close();
    }

    @Override
    public void visit(Paragraph paragraph) {
      layout.open(Block.Role.TEXT);
      visitChildren(paragraph);
      layout.close();
    }

    @Override
    public void visit(Text text) {
      for (SourceSpan span : text.getSourceSpans()) {
        int from = base + span.getInputIndex();
        Entities.flowMarkdown(raw, from, from + span.getLength(), layout);
      }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      space(lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      space(lineBreak);
    }

    private void space(Node lineBreak) {
      Node before = lineBreak.getPrevious();
      if (before != null && !before.getSourceSpans().isEmpty()) {
        List<SourceSpan> spans = before.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        int at = base + last.getInputIndex() + last.getLength();
        layout.space(at, Math.min(at + 1, raw.length()));
      }
    }

    @Override
    public void visit(Code code) {
      for (SourceSpan span : code.getSourceSpans()) {
        int from = base + span.getInputIndex();
        int at = raw.indexOf(code.getLiteral(), from);
        if (at >= 0 && at < from + span.getLength()) {
          layout.flow(code.getLiteral(), at);
          return;
        }
      }
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(FencedCodeBlock block) {}

    @Override
    public void visit(IndentedCodeBlock block) {}

    @Override
    public void visit(HtmlBlock block) {}
  }
}
