package org.calque;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pipeline is the package list, and imports go only leftwards. */
class ArchitectureTest {

  private static final List<String> PIPELINE =
      List.of(
          "yaml",
          "lexicon",
          "article",
          "analysis",
          "finding",
          "rule",
          "detect",
          "check",
          "gate",
          "report",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.calque");

  @Test
  void everyPackageHasItsRoomInThePipeline() {
    TreeSet<String> rooms = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      rooms.add(c.getPackageName().split("\\.")[2]);
    }
    assertThat(rooms).containsExactlyInAnyOrderElementsOf(PIPELINE);
  }

  @Test
  void importsGoLeftwards() {
    for (int i = 0; i < PIPELINE.size(); i++) {
      List<String> toTheRight = new ArrayList<>();
      PIPELINE
          .subList(i + 1, PIPELINE.size())
          .forEach(p -> toTheRight.add("org.calque." + p + ".."));
      if (!toTheRight.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage("org.calque." + PIPELINE.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(toTheRight.toArray(String[]::new))
            .check(CLASSES);
      }
    }
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.calque.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theGrammarLibraryStaysWhereItIsWrapped() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.calque.analysis..", "org.calque.detect.grammar..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.languagetool..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandsTouchStandardOutput() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.calque.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void thereAreClassesToJudge() {
    assertThat(CLASSES.contain("org.calque.cli.Main")).isTrue();
    assertThat(CLASSES.contain("org.calque.article.Article")).isTrue();
  }
}
