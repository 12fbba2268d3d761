package org.calque.article;

import java.util.List;
import java.util.regex.Pattern;
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

/**
 * Lays out a Markdown document: headings, paragraphs and list items, each a block. Code blocks,
 * tables, images and link targets are left out; a word in code style is a word of its sentence.
 */
final class MarkdownLayout extends AbstractVisitor {

  /** A table's second line, which plain CommonMark takes for text. */
  private static final Pattern TABLE =
      Pattern.compile("^[^\\r\\n]*\\|[^\\r\\n]*\\R[ \\t>]*\\|?[ \\t]*:?-{2,}[-| :\\t]*(?:\\R|\\z)");

  private final String raw;
  private final int base;
  private final LayoutBuilder layout;

  /**
   * @param base where in the file the parsed text begins: after the front matter
   */
  MarkdownLayout(String raw, int base, LayoutBuilder layout) {
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
    Span span = span(paragraph);
    if (span.isEmpty() || !TABLE.matcher(span.of(raw)).lookingAt()) {
      layout.open(Block.Role.TEXT);
      visitChildren(paragraph);
      layout.close();
    }
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
    int at = before == null ? 0 : span(before).end();
    if (at > 0) {
      layout.space(at, Math.min(at + 1, raw.length()));
    }
  }

  @Override
  public void visit(Code code) {
    Span span = span(code);
    int at = raw.indexOf(code.getLiteral(), span.start());
    if (at >= 0 && at + code.getLiteral().length() <= span.end()) {
      layout.flow(code.getLiteral(), at);
    }
  }

  /** Tags around whole paragraphs: what is between them is read as a page's piece is. */
  @Override
  public void visit(HtmlBlock block) {
    Span span = span(block);
    if (!span.isEmpty()) {
      OffsetMap.Builder shifted = new OffsetMap.Builder();
      shifted.copy(span.of(raw), span.start());
      layout.through(shifted.build());
      HtmlLayout.of(span.of(raw), layout);
      layout.through(null);
    }
  }

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(FencedCodeBlock block) {}

  @Override
  public void visit(IndentedCodeBlock block) {}

  /** From the first character of a node in the file to the last. */
  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(
        base + spans.get(0).getInputIndex(), base + last.getInputIndex() + last.getLength());
  }
}
