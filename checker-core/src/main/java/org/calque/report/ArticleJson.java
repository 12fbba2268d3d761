package org.calque.report;

import org.calque.article.Article;
import org.calque.article.LineIndex;
import org.calque.article.Origin;
import org.calque.article.Span;
import org.calque.finding.Finding;
import org.calque.finding.Place;
import org.calque.finding.RelatedSpan;
import org.calque.gate.JudgedArticle;
import tools.jackson.core.JsonGenerator;

/** One article's object, as the JSON and the JSON Lines report write it. */
final class ArticleJson {

  private ArticleJson() {}

  static void write(JudgedArticle judged, JsonGenerator json) {
    Article article = judged.report().article();
    json.writeStartObject();
    json.writeStringProperty("path", article.path());
    json.writeStringProperty("language", article.language());
    json.writeNumberProperty("words", article.words());
    origin(article, json);
    json.writeObjectPropertyStart("score");
    json.writeNumberProperty("quality", judged.score().quality());
    json.writeNumberProperty("penaltyPer1000Words", judged.score().penaltyPer1000Words());
    json.writeStringProperty("verdict", judged.verdict());
    json.writeEndObject();
    json.writeArrayPropertyStart("findings");
    LineIndex lines = article.lines();
    for (int i = 0; i < judged.fingerprints().size(); i++) {
      finding(judged, i, lines, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void origin(Article article, JsonGenerator json) {
    Origin origin = article.origin();
    json.writeObjectPropertyStart("origin");
    json.writeBooleanProperty("machineTranslated", origin.machineTranslated());
    json.writeStringProperty("sourceLanguage", origin.sourceLanguage());
    Span evidence = origin.evidence();
    if (evidence == null) {
      json.writeNullProperty("evidence");
    } else {
      json.writeObjectPropertyStart("evidence");
      range(article.map().toRaw(evidence), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void finding(
      JudgedArticle judged, int index, LineIndex lines, JsonGenerator json) {
    Article article = judged.report().article();
    Finding finding = judged.report().findings().get(index);
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("category", finding.category().id());
    json.writeStringProperty("severity", finding.severity().id());
    PlaceJson.write(Place.of(article, finding.span(), lines), json);
    json.writeStringProperty("message", finding.message());
    json.writeArrayPropertyStart("suggestions");
    finding.suggestions().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("fix", fix(finding));
    json.writeArrayPropertyStart("related");
    finding.related().forEach(r -> related(r, article, json));
    json.writeEndArray();
    json.writeStringProperty("fingerprint", judged.fingerprints().get(index));
    json.writeEndObject();
  }

  private static void related(RelatedSpan related, Article article, JsonGenerator json) {
    String other = related.path();
    json.writeStartObject();
    json.writeStringProperty("path", other == null ? article.path() : other);
    range(other == null ? article.map().toRaw(related.span()) : related.span(), json);
    json.writeStringProperty("message", related.message());
    json.writeEndObject();
  }

  private static void range(Span raw, JsonGenerator json) {
    json.writeNumberProperty("start", raw.start());
    json.writeNumberProperty("end", raw.end());
  }

  /** Whether the first suggestion may be applied unseen, wants a look, or there is none. */
  private static String fix(Finding finding) {
    if (finding.suggestions().isEmpty()) {
      return "none";
    }
    return finding.safe() ? "safe" : "review";
  }
}
