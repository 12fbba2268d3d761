package org.calque.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;
import org.jsoup.nodes.Element;

/**
 * A page for a browser that needs nothing but itself: each article's text with its findings marked,
 * and beside it what they say. Keys j and k step through the findings.
 *
 * <p>Its own style and script are the only ones that its content security policy lets run.
 */
public final class HtmlReport implements Reporter {

  private final Writer out;
  private final RuleLookup rules;
  private final String script;
  private final List<Element> overview = new ArrayList<>();

  public HtmlReport(Writer out, RuleLookup rules) throws IOException {
    this.out = out;
    this.rules = rules;
    String style = asset("report.css");
    script = asset("report.js");
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script));
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"generator\" content=\"" + Tool.NAME + " " + Tool.version() + "\">\n");
    out.write(
        "<title>Calque report</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n");
  }

  @Override
  public void article(JudgedArticle article) throws IOException {
    int number = overview.size() + 1;
    write(new HtmlArticle(article, number, rules).section());
    overview.add(HtmlOverview.row(article, number));
    out.flush();
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (!summary.corpus().isEmpty()) {
      write(HtmlOverview.acrossArticles(summary));
    }
    write(HtmlOverview.header(summary, overview));
    out.write("</main>\n<script>" + script + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  private void write(Element element) throws IOException {
    out.write(element.outerHtml());
    out.write("\n");
  }

  private static String asset(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
