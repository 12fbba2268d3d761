package org.calque.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.calque.article.Paragraph.Kind;
import org.calque.lexicon.Lexicon;

/**
 * Tells what part each block of an article plays.
 *
 * <p>A notice or a pointer may stand at the end of a paragraph: then the block becomes two.
 */
final class Paragraphs {

  private static final int LONGEST_HEADLINE = 200;
  private static final Pattern STOPPED = Pattern.compile("[.:;,…。：；，۔]['\"”’»)]*+\\s*+$");
  private static final int LAST_DATELINE_BLOCK = 3;

  private final Disclaimers disclaimers;
  private final Furniture furniture;
  private final List<Paragraph> found = new ArrayList<>();
  private boolean headline;
  private boolean dateline;
  private boolean labelBefore;

  private Paragraphs(Lexicon lexicon) {
    this.disclaimers = Disclaimers.of(lexicon);
    this.furniture = Furniture.of(lexicon);
  }

  static List<Paragraph> of(String text, List<Block> blocks, Lexicon lexicon) {
    Paragraphs paragraphs = new Paragraphs(lexicon);
    for (int i = 0; i < blocks.size(); i++) {
      paragraphs.add(blocks.get(i), blocks.get(i).span().of(text), i, blocks.size());
    }
    return paragraphs.withWholeNotices(text);
  }

  /** No newsroom sets a paragraph as long as this; a longer one is taken as it stands. */
  private static final int LONGEST_DIVIDED = 100_000;

  private void add(Block block, String text, int index, int blocks) {
    boolean announced = labelBefore && isTitle(text) && index > 1;
    labelBefore = furniture.isBareLabel(text);
    if (announced || furniture.isLine(text) || furniture.isInitials(text)) {
      found.add(new Paragraph(Kind.FURNITURE, block.span()));
    } else if (block.role() != Block.Role.TEXT) {
      headline |= block.role() == Block.Role.TITLE;
      found.add(new Paragraph(Kind.HEADLINE, block.span()));
    } else {
      List<Paragraph> slices = slices(text, block.span().start());
      boolean whole = slices.size() == 1 && slices.get(0).kind() == Kind.BODY;
      if (whole && !headline && index == 0 && blocks > 1 && isTitle(text)) {
        headline = true;
        found.add(new Paragraph(Kind.HEADLINE, block.span()));
      } else {
        slices.forEach(slice -> addSlice(slice, text, block.span().start(), index));
      }
    }
  }

  private void addSlice(Paragraph slice, String block, int offset, int index) {
    int end = 0;
    if (slice.kind() == Kind.BODY && !dateline && index < LAST_DATELINE_BLOCK) {
      String text = block.substring(slice.span().start() - offset, slice.span().end() - offset);
      end = Datelines.end(text);
      dateline = end > 0 || (index > 0 && !isTitle(text));
    }
    if (end > 0) {
      int body = slice.span().start() + end;
      found.add(new Paragraph(Kind.DATELINE, trim(block, slice.span().start(), body, offset)));
      found.add(new Paragraph(Kind.BODY, new Span(body, slice.span().end())));
    } else {
      found.add(slice);
    }
  }

  /** Divides a block into body, notices and pointers. */
  private List<Paragraph> slices(String text, int offset) {
    boolean divided = text.length() <= LONGEST_DIVIDED;
    List<Integer> starts = divided ? SentenceStarts.of(text) : List.of(0);
    Kind[] kinds = new Kind[starts.size()];
    Arrays.fill(kinds, Kind.BODY);
    for (int i = 0; i < kinds.length && kinds[i] == Kind.BODY; i++) {
      String sentence = text.substring(starts.get(i), endOf(i, starts, text));
      boolean last = i == kinds.length - 1;
      if (disclaimers.isNotice(sentence)) {
        kinds[i] = Kind.DISCLAIMER;
        i = markFollowing(kinds, i, starts, text);
      } else if (text.length() - starts.get(i) <= Furniture.LONGEST
          && furniture.isLabelled(text.substring(starts.get(i)))) {
        Arrays.fill(kinds, i, kinds.length, Kind.FURNITURE);
      } else if (furniture.isAddressed(sentence) || (last && furniture.isInitials(sentence))) {
        kinds[i] = Kind.FURNITURE;
      }
    }
    return merge(kinds, starts, text, offset);
  }

  /** Takes in the sentences around a notice that belong to it; the last one's index. */
  private int markFollowing(Kind[] kinds, int notice, List<Integer> starts, String text) {
    int last = notice;
    while (last + 1 < kinds.length && belongs(last + 1, starts, text)) {
      kinds[++last] = Kind.DISCLAIMER;
    }
    for (int i = notice - 1; i >= 0 && belongs(i, starts, text); i--) {
      kinds[i] = Kind.DISCLAIMER;
    }
    return last;
  }

  private boolean belongs(int i, List<Integer> starts, String text) {
    String sentence = text.substring(starts.get(i), endOf(i, starts, text));
    return disclaimers.isNotice(sentence) || disclaimers.follows(sentence);
  }

  private static List<Paragraph> merge(
      Kind[] kinds, List<Integer> starts, String text, int offset) {
    List<Paragraph> slices = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[from]) {
        int start = starts.get(from) + offset;
        slices.add(
            new Paragraph(
                kinds[from], trim(text, start, endOf(i - 1, starts, text) + offset, offset)));
        from = i;
      }
    }
    return slices;
  }

  /** A paragraph beside a notice that says more of the same belongs to it. */
  private List<Paragraph> withWholeNotices(String text) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).kind() == Kind.DISCLAIMER) {
        takeIn(i + 1, text);
        takeIn(i - 1, text);
      }
    }
    return found;
  }

  private void takeIn(int i, String text) {
    if (i < 0 || i >= found.size() || found.get(i).kind() == Kind.DISCLAIMER) {
      return;
    }
    String paragraph = found.get(i).span().of(text);
    List<Integer> starts = SentenceStarts.of(paragraph);
    for (int s = 0; s < starts.size(); s++) {
      if (!disclaimers.closes(paragraph.substring(starts.get(s), endOf(s, starts, paragraph)))) {
        return;
      }
    }
    found.set(i, new Paragraph(Kind.DISCLAIMER, found.get(i).span()));
  }

  private static int endOf(int sentence, List<Integer> starts, String text) {
    return sentence + 1 < starts.size() ? starts.get(sentence + 1) : text.length();
  }

  private static Span trim(String block, int start, int end, int offset) {
    int last = end;
    while (last > start && Blanks.isBlank(block.charAt(last - 1 - offset))) {
      last--;
    }
    return new Span(start, last);
  }

  /** Whether a paragraph is short and ends like a title: without a full stop. */
  private static boolean isTitle(String text) {
    return text.length() < LONGEST_HEADLINE && !STOPPED.matcher(text).find();
  }
}
