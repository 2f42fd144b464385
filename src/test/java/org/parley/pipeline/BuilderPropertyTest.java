package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.parley.generated.GeneratedCorpus;
import org.parley.model.Report;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** However articles come and go, the store is that of the articles which are there in the end. */
final class BuilderPropertyTest {
  private static final int ARTICLES = 40;
  private static final List<Report> REPORTS = reports();

  private static List<Report> reports() {
    Extraction extraction = Extraction.load();
    List<Report> reports = new ArrayList<>();
    new GeneratedCorpus(11, ARTICLES).forEach(a -> reports.add(extraction.apply(a.article())));
    return reports;
  }

  /**
   * One change of a store.
   *
   * @param added numbers of reports
   * @param removed numbers of reports, taken away afterwards
   */
  record Step(List<Integer> added, List<Integer> removed) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> report = Arbitraries.integers().between(0, ARTICLES - 1);
    return report
        .list()
        .ofMaxSize(15)
        .flatMap(added -> report.list().ofMaxSize(4).map(removed -> new Step(added, removed)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void theStoreIsAFunctionOfTheSetOfArticles(@ForAll("steps") List<Step> steps) {
    try (GraphStore store = store();
        GraphStore atOnce = store()) {
      SortedSet<Integer> there = new TreeSet<>();
      for (Step step : steps) {
        Reports reports = new Reports(store.archive());
        step.added().forEach(number -> reports.keep(REPORTS.get(number)));
        there.addAll(step.added());
        Builder.remove(
            store, step.removed().stream().map(n -> REPORTS.get(n).article().id()).toList());
        there.removeAll(step.removed());
      }
      Reports reports = new Reports(atOnce.archive());
      there.forEach(number -> reports.keep(REPORTS.get(number)));
      Builder.remove(atOnce, List.of());
      assertEquals(export(atOnce), export(store));
      assertEquals(atOnce.version(), store.version());
    }
  }

  private static GraphStore store() {
    return GraphStore.inMemory("http://localhost:3030");
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(UTF_8);
  }
}
