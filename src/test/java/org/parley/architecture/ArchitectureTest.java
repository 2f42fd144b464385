package org.parley.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows that docs/architecture.md draws. */
@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("model")
          .definedBy("org.parley.model")
          .layer("lexicon")
          .definedBy("org.parley.lexicon")
          .layer("read")
          .definedBy("org.parley.read..")
          .layer("annotate")
          .definedBy("org.parley.annotate")
          .layer("clause")
          .definedBy("org.parley.clause")
          .layer("encounter")
          .definedBy("org.parley.encounter")
          .layer("topic")
          .definedBy("org.parley.topic")
          .layer("setting")
          .definedBy("org.parley.setting")
          .layer("extract")
          .definedBy("org.parley.extract")
          .layer("side")
          .definedBy("org.parley.side")
          .layer("assemble")
          .definedBy("org.parley.assemble")
          .layer("correct")
          .definedBy("org.parley.correct")
          .layer("resolve")
          .definedBy("org.parley.resolve..")
          .layer("rdf")
          .definedBy("org.parley.rdf")
          .layer("consolidate")
          .definedBy("org.parley.consolidate")
          .layer("store")
          .definedBy("org.parley.store")
          .layer("store.pack")
          .definedBy("org.parley.store.pack")
          .layer("publish")
          .definedBy("org.parley.publish..")
          .layer("pipeline")
          .definedBy("org.parley.pipeline")
          .layer("evaluate")
          .definedBy("org.parley.evaluate")
          .layer("cli")
          .definedBy("org.parley.cli")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("model")
          .whereLayer("read")
          .mayOnlyAccessLayers("model")
          .whereLayer("annotate")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("clause")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("encounter")
          .mayOnlyAccessLayers("model", "lexicon", "clause")
          .whereLayer("topic")
          .mayOnlyAccessLayers("model", "lexicon", "clause")
          .whereLayer("setting")
          .mayOnlyAccessLayers("model", "lexicon", "clause", "encounter")
          .whereLayer("side")
          .mayOnlyAccessLayers("model", "lexicon", "encounter")
          .whereLayer("assemble")
          .mayOnlyAccessLayers("model", "lexicon", "encounter")
          .whereLayer("extract")
          .mayOnlyAccessLayers(
              "model", "lexicon", "clause", "encounter", "topic", "setting", "side", "assemble")
          .whereLayer("correct")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("resolve")
          .mayOnlyAccessLayers("model", "lexicon")
          .whereLayer("rdf")
          .mayOnlyAccessLayers("model")
          .whereLayer("consolidate")
          .mayOnlyAccessLayers("rdf", "model")
          .whereLayer("store")
          .mayOnlyAccessLayers("store.pack", "consolidate", "rdf", "model")
          .whereLayer("store.pack")
          .mayNotAccessAnyLayer()
          .whereLayer("publish")
          .mayOnlyAccessLayers("store", "rdf", "model")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers(
              "model",
              "lexicon",
              "read",
              "annotate",
              "extract",
              "correct",
              "resolve",
              "rdf",
              "store")
          .whereLayer("evaluate")
          .mayOnlyAccessLayers("model", "pipeline")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule ROOMS_OF_RESOLVING =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("resolve")
          .definedBy("org.parley.resolve")
          .layer("round")
          .definedBy("org.parley.resolve.round")
          .layer("standing")
          .definedBy("org.parley.resolve.standing")
          .layer("cluster")
          .definedBy("org.parley.resolve.cluster")
          .layer("copies")
          .definedBy("org.parley.resolve.copies")
          .layer("words")
          .definedBy("org.parley.resolve.words")
          .whereLayer("resolve")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("round")
          .mayOnlyAccessLayers("standing", "cluster", "words")
          .whereLayer("standing")
          .mayOnlyAccessLayers("cluster", "words")
          .whereLayer("cluster")
          .mayNotAccessAnyLayer()
          .whereLayer("copies")
          .mayNotAccessAnyLayer()
          .whereLayer("words")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule ROOMS_WITHOUT_A_SERVER =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("names")
          .definedBy("org.parley.publish.names")
          .layer("query")
          .definedBy("org.parley.publish.query")
          .layer("catalogue")
          .definedBy("org.parley.publish.query.catalogue")
          .layer("narrow")
          .definedBy("org.parley.publish.query.narrow")
          .layer("answer")
          .definedBy("org.parley.publish.query.answer")
          .layer("ask")
          .definedBy("org.parley.publish.query.ask")
          .layer("trial")
          .definedBy("org.parley.publish.query.trial")
          .layer("proof")
          .definedBy("org.parley.publish.proof")
          .layer("linkeddata")
          .definedBy("org.parley.publish.linkeddata")
          .layer("dataset")
          .definedBy("org.parley.publish.dataset")
          .layer("content")
          .definedBy("org.parley.publish.chart.content")
          .layer("map")
          .definedBy("org.parley.publish.chart.map")
          .layer("chart")
          .definedBy("org.parley.publish.chart")
          .whereLayer("names")
          .mayNotAccessAnyLayer()
          .whereLayer("query")
          .mayOnlyAccessLayers("names")
          .whereLayer("catalogue")
          .mayOnlyAccessLayers("query", "names")
          .whereLayer("narrow")
          .mayOnlyAccessLayers("query")
          .whereLayer("answer")
          .mayOnlyAccessLayers("query", "names")
          .whereLayer("ask")
          .mayOnlyAccessLayers("catalogue", "narrow", "answer", "query", "names")
          .whereLayer("trial")
          .mayOnlyAccessLayers("ask", "catalogue", "answer", "query")
          .whereLayer("proof")
          .mayNotAccessAnyLayer()
          .whereLayer("linkeddata")
          .mayOnlyAccessLayers("names")
          .whereLayer("dataset")
          .mayOnlyAccessLayers("linkeddata")
          .whereLayer("content")
          .mayOnlyAccessLayers("answer", "query")
          .whereLayer("map")
          .mayOnlyAccessLayers("content")
          .whereLayer("chart")
          .mayOnlyAccessLayers("content", "map", "answer", "query");

  @ArchTest
  static final ArchRule ROOMS_OF_THE_SERVER =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("web")
          .definedBy("org.parley.publish.web")
          .layer("question")
          .definedBy("org.parley.publish.web.question")
          .layer("home")
          .definedBy("org.parley.publish.web.home")
          .layer("entity")
          .definedBy("org.parley.publish.web.entity")
          .layer("edit")
          .definedBy("org.parley.publish.web.edit")
          .layer("pivot")
          .definedBy("org.parley.publish.web.pivot")
          .layer("evidence")
          .definedBy("org.parley.publish.web.evidence")
          .layer("text")
          .definedBy("org.parley.publish.web.text")
          .layer("asset")
          .definedBy("org.parley.publish.web.asset")
          .layer("ontology")
          .definedBy("org.parley.publish.web.ontology")
          .layer("sparql")
          .definedBy("org.parley.publish.web.sparql")
          .layer("http")
          .definedBy("org.parley.publish.web.http")
          .layer("guard")
          .definedBy("org.parley.publish.web.guard")
          .whereLayer("question")
          .mayOnlyAccessLayers("pivot", "evidence", "http", "guard")
          .whereLayer("pivot")
          .mayOnlyAccessLayers("evidence", "http")
          .whereLayer("evidence")
          .mayOnlyAccessLayers("http", "guard")
          .whereLayer("home")
          .mayOnlyAccessLayers("entity", "http")
          .whereLayer("entity")
          .mayOnlyAccessLayers("text", "evidence", "http", "guard")
          .whereLayer("edit")
          .mayOnlyAccessLayers("text", "http")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("asset")
          .mayOnlyAccessLayers("http")
          .whereLayer("sparql")
          .mayOnlyAccessLayers("http", "guard")
          .whereLayer("ontology")
          .mayOnlyAccessLayers("entity", "http", "guard")
          .whereLayer("http")
          .mayOnlyAccessLayers("guard")
          .whereLayer("guard")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.parley.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule JENA_STAYS_DOWNSTREAM =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.parley.model",
              "org.parley.lexicon",
              "org.parley.read..",
              "org.parley.annotate",
              "org.parley.clause",
              "org.parley.encounter",
              "org.parley.topic",
              "org.parley.setting",
              "org.parley.extract",
              "org.parley.side",
              "org.parley.assemble",
              "org.parley.correct",
              "org.parley.resolve")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule PAGES_ARE_TAKEN_APART_IN_ONE_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.read.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule MODEL_IS_PLAIN =
      classes()
          .that()
          .resideInAPackage("org.parley.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.parley.model", "org.jspecify..");

  @ArchTest
  static final ArchRule ONLY_CLI_PRINTS =
      noClasses().that().resideOutsideOfPackage("org.parley.cli").should(ACCESS_STANDARD_STREAMS);
}
