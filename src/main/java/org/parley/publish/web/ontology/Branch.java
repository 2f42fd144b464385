package org.parley.publish.web.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Outline;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * A term in a tree, with those under it.
 *
 * @param count how often it is used; empty while that is not known, or where it is never
 */
public record Branch(Cell term, String definition, String count, List<Branch> under) {
  /** Tells how often a term is used; null while that is not known. */
  interface Counter {
    @Nullable Long of(String iri);
  }

  static List<Branch> of(List<Outline.Branch> branches, Links links, Counter counter, String what) {
    return branches.stream().map(branch -> of(branch, links, counter, what)).toList();
  }

  static Branch of(Outline.Branch branch, Links links, Counter counter, String what) {
    Long count = counter.of(branch.term().iri());
    return new Branch(
        new Cell(branch.term().text(), links.href(branch.term().iri())),
        branch.definition(),
        count == null || count == 0 ? "" : count + " " + (count == 1 ? what : what + "s"),
        of(branch.under(), links, counter, what));
  }
}
