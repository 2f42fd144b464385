package org.parley.publish.web.ontology;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.vocabulary.OWL2;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.Modules.Module;
import org.parley.publish.linkeddata.Outline;
import org.parley.publish.linkeddata.Term;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;
import org.parley.rdf.Vocabulary;

/** Gathers what the pages of the ontology and of its terms show. */
final class OntologyPages {
  /** The scheme whose concepts are what meetings are about. */
  private static final String TOPICS = Vocabulary.NS + "topics";

  private static final String THINGS = "thing";
  private static final String TIMES = "use";
  private static final String MEETINGS = "meeting";

  private final Modules modules;
  private final Outline outline;
  private final Uses uses;
  private final Supplier<@Nullable Map<String, Long>> meetings;
  private final Asking asking;
  private final Links links;

  /**
   * Of these modules and data.
   *
   * @param meetings how many meetings talked about each concept of the topic scheme or what lies
   *     under it; null while they are being counted
   */
  OntologyPages(
      Modules modules,
      Uses uses,
      Supplier<@Nullable Map<String, Long>> meetings,
      Asking asking,
      Links links) {
    this.modules = modules;
    this.outline = new Outline(modules);
    this.uses = uses;
    this.meetings = meetings;
    this.asking = asking;
    this.links = links;
  }

  /** The page of a module. */
  OntologyPage module(Module module, List<Cell> downloads) {
    Uses.Counts counts = uses.counts();
    Branch.Counter counter = counts == null ? iri -> null : counts::of;
    return new OntologyPage(
        module.iri(),
        module.versionIri(),
        module.title(),
        module.description(),
        new Cell(module.licence(), module.licence()),
        counts != null,
        Branch.of(outline.classes(module), links, counter, THINGS),
        outline.boxes(module).stream().map(box -> Box.of(box, links, counter)).toList(),
        Box.properties(outline.ofAnything(module), links, counter),
        outline.schemes(module).stream()
            .map(scheme -> tree(scheme, isOfTopics(scheme.term().iri(), List.of()), counter))
            .toList(),
        outline.aligned(module).stream()
            .map(
                aligned ->
                    new OntologyPage.Aligned(
                        Box.cell(aligned.term(), links), Box.cells(aligned.wider(), links)))
            .toList(),
        modules.modules().stream()
            .filter(other -> !other.equals(module))
            .map(other -> new Cell(other.title(), links.href(other.iri())))
            .toList(),
        downloads);
  }

  /** The page of a term. */
  TermPage term(Term term, Module module, List<Cell> downloads) {
    Uses.Counts counts = uses.counts();
    Branch.Counter counter = counts == null ? iri -> null : counts::of;
    List<Cell> above = Box.cells(outline.above(term.iri()), links);
    boolean ofTopics = isOfTopics(term.iri(), above);
    return new TermPage(
        term.iri(),
        links.shortName(term.iri()),
        term.label(),
        term.kind(),
        new Cell(module.title(), links.href(module.iri())),
        above,
        term.definition(),
        term.texts(),
        relations(term.relations()),
        outline.properties(term.iri()).stream().map(box -> Box.of(box, links, counter)).toList(),
        Box.properties(outline.leadingTo(term.iri()), links, counter),
        tree(outline.tree(term.iri()), ofTopics, counter).under(),
        counts == null ? "" : used(term, counts.of(term.iri())),
        ofTopics ? answer(term) : Cell.plain(""),
        uses.examples(term.iri()),
        asking.about(term.iri()),
        downloads);
  }

  /** Concepts of the topic scheme are counted by meetings, those of others by facts. */
  private Branch tree(Outline.Branch tree, boolean ofTopics, Branch.Counter counter) {
    if (!ofTopics) {
      return Branch.of(tree, links, counter, TIMES);
    }
    Map<String, Long> counted = meetings.get();
    return Branch.of(tree, links, counted == null ? iri -> null : counted::get, MEETINGS);
  }

  /** Whether a term is the topic scheme, or lies in it. */
  private boolean isOfTopics(String iri, List<Cell> above) {
    return iri.equals(TOPICS) || !above.isEmpty() && above.get(0).href().equals(links.href(TOPICS));
  }

  private static String used(Term term, long count) {
    if (term.types().contains(OWL2.Class.getURI())) {
      return count == 1
          ? "One thing is of this class."
          : "%,d things are of this class.".formatted(count);
    }
    return count == 0
        ? "It is not used."
        : count == 1 ? "It is used once." : "It is used %,d times.".formatted(count);
  }

  /** Where a topic leads to the meetings that talked about it. */
  private Cell answer(Term term) {
    Map<String, Long> counted = meetings.get();
    if (counted == null || term.iri().equals(TOPICS)) {
      return Cell.plain("");
    }
    long found = counted.getOrDefault(term.iri(), 0L);
    return found == 0
        ? Cell.plain("No meeting is reported to have talked about it.")
        : new Cell(
            (found == 1 ? "1 meeting" : found + " meetings") + " talked about it",
            "/q/meetings-on-a-topic?topic=" + Parameters.encode(term.label()));
  }

  private List<TermPage.Relation> relations(List<Term.Relation> relations) {
    return relations.stream()
        .map(relation -> new TermPage.Relation(relation.name(), Box.cells(relation.terms(), links)))
        .toList();
  }
}
