package org.calque.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedArticle;
import org.calque.analysis.Grammar;
import org.calque.article.Paragraph;
import org.calque.article.Span;
import org.calque.detect.Detector;
import org.calque.detect.Flag;
import org.calque.finding.Finding;
import org.calque.lexicon.Lexicon;
import org.calque.rule.Rule;

/**
 * Spaces and marks out of place: {@code ended .}, {@code ended,,}, {@code ended.The}.
 *
 * <p>Settings: none. Ellipses, addresses, abbreviations and decimals are let through.
 */
public final class PunctuationSpacingDetector implements Detector {

  private record Fix(Pattern wrong, String right) {}

  private static final List<Fix> FIXES =
      List.of(
          new Fix(
              Pattern.compile("(?<=[\\p{L}\\d)\"”’'])[  ]+([,;:?!.])(?=\\s|$|[\"”])(?! ?\\.)"),
              "$1"),
          new Fix(Pattern.compile("\\([  ]+(?=[\\p{L}\\d])"), "("),
          new Fix(Pattern.compile("(?<=[\\p{L}\\d.])[  ]+\\)"), ")"),
          new Fix(Pattern.compile("“[  ]+"), "“"),
          new Fix(Pattern.compile("[  ]+”"), "”"),
          new Fix(Pattern.compile("([,;:])\\1+"), "$1"),
          new Fix(Pattern.compile("(?<=[\\p{Ll}\\d)\"”])(?<!\\.)\\.\\.(?!\\.)"), "."),
          new Fix(Pattern.compile("(?<=\\p{Ll}),\\.(?=\\s|$)"), "."),
          new Fix(Pattern.compile("(?<=\\p{Ll}{3}),(?=\\p{Ll}{2,}\\b)"), ", "),
          new Fix(Pattern.compile("(?<=\\p{L}{3}),(?=\\p{Lu}\\p{Ll}+\\b)"), ", "),
          new Fix(Pattern.compile("([?!])\\.(?=\\s|$)"), "$1"),
          new Fix(Pattern.compile("\\.([\"”])\\.(?=\\s|$)"), ".$1"),
          new Fix(Pattern.compile(",([\"”]),(?=\\s)"), ",$1"));
  private static final Pattern GLUED =
      Pattern.compile("(?<![\\p{L}\\d./@-])(\\p{Ll}{2,})([.?!])(?=\\p{Lu}\\p{Ll}*\\s\\p{L}+)");

  private final Rule rule;

  public PunctuationSpacingDetector(Rule rule, Lexicon lexicon, Grammar grammar) {
    this.rule = rule;
  }

  @Override
  public void detect(AnalyzedArticle article, Consumer<Finding> findings) {
    List<Fix> fixes = new ArrayList<>(FIXES);
    fixes.add(new Fix(GLUED, "$1$2 "));
    for (Paragraph paragraph : article.article().paragraphs()) {
      if (paragraph.kind().isProse()) {
        fixes.forEach(fix -> find(article, paragraph.span(), fix, findings));
      }
    }
  }

  private void find(AnalyzedArticle article, Span paragraph, Fix fix, Consumer<Finding> findings) {
    Matcher m = fix.wrong().matcher(article.text()).region(paragraph.start(), paragraph.end());
    m.useTransparentBounds(true);
    while (m.find()) {
      StringBuilder right = new StringBuilder(fix.right());
      for (int group = 1; group <= m.groupCount(); group++) {
        String name = "$" + group;
        int at = right.indexOf(name);
        if (at >= 0) {
          right.replace(at, at + name.length(), m.group(group));
        }
      }
      findings.accept(
          Flag.at(rule, article, new Span(m.start(), m.end())).suggest(right.toString()).finding());
    }
  }
}
