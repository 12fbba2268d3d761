package org.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the report against the schema that OASIS publishes with the standard. */
class SarifReportTest {

  @Test
  void itIsValid() throws IOException {
    String report = SampleRun.through(out -> new SarifReport(out, SampleRun::rule));
    assertThat(problems(report)).isEmpty();
  }

  @Test
  void theSchemaWouldSayWhatIsWrong() throws IOException {
    String report = SampleRun.through(out -> new SarifReport(out, SampleRun::rule));
    String broken = report.replace("\"level\": \"error\"", "\"level\": \"fatal\"");
    assertThat(problems(broken)).isNotEmpty();
  }

  @Test
  void resultsPointToTheirRules() throws IOException {
    JsonNode run =
        JsonMapper.shared()
            .readTree(SampleRun.through(out -> new SarifReport(out, SampleRun::rule)))
            .at("/runs/0");
    for (JsonNode result : run.path("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.path("ruleIndex").intValue());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
    }
    assertThat(run.path("results")).hasSize(8);
  }

  @Test
  void pathsBecomeReferences() {
    assertThat(SarifPlace.uri("news/a b.txt")).isEqualTo("news/a%20b.txt");
    assertThat(SarifPlace.uri("news\\a.txt")).isEqualTo("news/a.txt");
    assertThat(SarifPlace.uri("feed.jsonl#3")).isEqualTo("feed.jsonl#3");
    assertThat(SarifPlace.uri("odd#name.txt")).isEqualTo("odd%23name.txt");
    assertThat(SarifPlace.uri("a:b.txt")).isEqualTo("./a:b.txt");
    assertThat(SarifPlace.uri("100%.txt")).isEqualTo("100%25.txt");
    assertThat(SarifPlace.uri("/tmp/a.txt")).isEqualTo("file:///tmp/a.txt");
    assertThat(SarifPlace.uri("berita/été.txt")).isEqualTo("berita/%C3%A9t%C3%A9.txt");
  }

  /** What the standard's schema says against a report. */
  static List<Error> problems(String report) throws IOException {
    return schema().validate(report, InputFormat.JSON);
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(in).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(in, InputFormat.JSON);
    }
  }
}
