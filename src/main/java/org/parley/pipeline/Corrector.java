package org.parley.pipeline;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.correct.Amendment;
import org.parley.correct.Outcome;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.rdf.CorrectionMapper;
import org.parley.rdf.CorrectionReader;
import org.parley.rdf.GraphEdits;
import org.parley.rdf.GraphEdits.Refusal;
import org.parley.rdf.GraphMapper;
import org.parley.store.Export;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/** Takes a person's word against what was read or joined, and makes the store anew by it. */
public final class Corrector {
  /**
   * Who corrects, and why.
   *
   * @param because in their words; null where they do not say
   */
  public record Author(String name, @Nullable String because) {}

  private final GraphStore store;
  private final InstantSource clock;

  public Corrector(GraphStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What became of each correction, the earliest first. */
  public List<Outcome> list() {
    return outcomes(new Reports(store.archive()), corrections());
  }

  /**
   * Two things are one.
   *
   * @param documents where given, only what they say of the first is meant
   * @return what became of all corrections
   * @throws CorrectionException if it cannot be made
   */
  public List<Outcome> same(String one, String other, Collection<String> documents, Author author) {
    return add(
        author,
        (known, said) -> {
          Pointing pointing = new Pointing(store, known);
          if (pointing.same(one, other)) {
            throw new CorrectionException(one + " and " + other + " are one thing already");
          }
          List<Thing> two = pointing.two(one, other, documents);
          return new Same(two.get(0), two.get(1), said);
        });
  }

  /**
   * Two things are not one; what documents say of a thing is another than what all others say of
   * it, where one address is given twice.
   *
   * @param documents where given, only what they say of the first is meant
   * @return what became of all corrections
   * @throws CorrectionException if it cannot be made
   */
  public List<Outcome> different(
      String one, String other, Collection<String> documents, Author author) {
    return add(
        author,
        (known, said) -> {
          Pointing pointing = new Pointing(store, known);
          boolean twice = pointing.same(one, other);
          if (twice && documents.isEmpty()) {
            throw new CorrectionException(
                one + " is one thing; name with --in the documents that speak of another");
          }
          List<Thing> two =
              twice ? pointing.divided(one, documents) : pointing.two(one, other, documents);
          return new Different(two.get(0), two.get(1), said);
        });
  }

  /**
   * An article does not say what a claim has it say.
   *
   * @return what became of all corrections
   * @throws CorrectionException if there is no such claim
   */
  public List<Outcome> reject(String claim, Author author) {
    return add(
        author,
        (known, said) ->
            new ClaimFinder(new GraphMapper(store.base()), known)
                .reject(new Pointing(store, known).path(claim), said));
  }

  /**
   * Takes a correction back.
   *
   * @param id its name, its address, or the beginning of its name
   * @throws CorrectionException if it is not that of one correction
   */
  public Correction withdraw(String id) {
    return store.alone(() -> withdrawn(id));
  }

  private Correction withdrawn(String id) {
    List<Correction> all = corrections();
    String name = id.substring(id.lastIndexOf('/') + 1);
    List<Correction> meant =
        name.isEmpty() ? List.of() : all.stream().filter(c -> c.id().startsWith(name)).toList();
    if (meant.size() != 1) {
      throw new CorrectionException(
          "there is %s correction %s; parley correct list shows all"
              .formatted(meant.isEmpty() ? "no" : "more than one", id));
    }
    Reports reports = new Reports(store.archive());
    keep(reports, all.stream().filter(one -> !meant.contains(one)).toList());
    return meant.get(0);
  }

  List<Correction> corrections() {
    return CorrectionReader.read(store.corrections());
  }

  private static List<Outcome> outcomes(Reports reports, List<Correction> corrections) {
    return Amendment.of(reports, corrections).outcomes();
  }

  /**
   * Takes over what somebody changed in a copy of the graph, as far as it can be; nothing of it
   * where the graph would break a rule then.
   *
   * @param edited the copy, or the changes alone
   */
  public Imported take(Graph edited, Author author) {
    return store.alone(() -> taken(edited, author));
  }

  private Imported taken(Graph edited, Author author) {
    GraphEdits edits = Txn.calculateRead(store.dataset(), () -> compared(edited));
    if (!edits.broken().isEmpty()) {
      return Imported.refused(edits.left(), edits.broken());
    }
    if (edits.changes().isEmpty()) {
      return new Imported(List.of(), List.of(), edits.left(), List.of());
    }
    Reports reports = new Reports(store.archive());
    Importing importing = new Importing(pointing(reports), corrections());
    edits.changes().forEach(change -> importing.make(change, all -> said(author, all)));
    List<Refusal> broken =
        new Trial(store)
            .brokenBy(importing.all()).stream()
                .map(finding -> new Refusal(finding.label(), finding.message()))
                .toList();
    if (!broken.isEmpty()) {
      return Imported.refused(edits.left(), broken);
    }
    keep(reports, importing.all());
    List<Outcome> taken =
        outcomes(reports, importing.all()).stream()
            .filter(outcome -> importing.fresh().contains(outcome.correction()))
            .toList();
    return new Imported(taken, importing.withdrawn(), edits.left(), List.of());
  }

  private GraphEdits compared(Graph edited) {
    DatasetGraph everything = store.dataset().asDatasetGraph();
    DatasetGraph published = store.dataset(Texts.NONE).asDatasetGraph();
    Graph exported = new Export(store.iris(), published, false).graph();
    GraphEdits.Present present =
        new GraphEdits.Present(
            store.iris(), everything.getDefaultGraph(), exported, store.version());
    return GraphEdits.between(present, edited);
  }

  private Pointing pointing(Reports reports) {
    return new Pointing(store, Known.of(store, reports));
  }

  Said said(Author author, List<Correction> before) {
    return new Said(author.name(), now(before), author.because());
  }

  private List<Outcome> add(Author author, BiFunction<Known, Said, Correction> making) {
    return store.alone(() -> added(author, making));
  }

  private List<Outcome> added(Author author, BiFunction<Known, Said, Correction> making) {
    Reports reports = new Reports(store.archive());
    List<Correction> all = new ArrayList<>(corrections());
    Said said = said(author, all);
    Correction correction = making.apply(Known.of(store, reports), said);
    for (Outcome outcome : outcomes(reports, all)) {
      if (outcome.correction().id().equals(correction.id())) {
        if (outcome.standing() == Outcome.Standing.HOLDS) {
          throw new CorrectionException(
              outcome.correction().said().by() + " said so already, correction " + correction.id());
        }
        all.remove(outcome.correction());
      }
    }
    all.add(correction);
    keep(reports, all);
    return outcomes(reports, all);
  }

  /** Later than all corrections before, whatever the clock says. */
  private Instant now(List<Correction> corrections) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return corrections.stream()
        .map(one -> one.said().at().plusMillis(1))
        .filter(later -> later.isAfter(now))
        .max(Instant::compareTo)
        .orElse(now);
  }

  private void keep(Reports reports, List<Correction> corrections) {
    store.replaceCorrections(CorrectionMapper.map(store.iris(), corrections));
    Builder.store(store, reports);
  }
}
