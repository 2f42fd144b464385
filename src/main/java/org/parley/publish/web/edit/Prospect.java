package org.parley.publish.web.edit;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.parley.model.Ref;
import org.parley.model.Report;

/**
 * What a report would come to, were it stored.
 *
 * @param iri the address of its article
 * @param graph what the graph of the article would hold
 * @param replaces whether there is an article of that name
 */
public record Prospect(Report report, String iri, Graph graph, List<Met> met, boolean replaces) {
  public Prospect {
    met = List.copyOf(met);
  }

  /**
   * A thing of the report and what it would be taken for.
   *
   * @param names what the article calls it
   * @param iri of what it would be taken for
   * @param elsewhere how many other articles speak of that
   * @param reason why it is the same, empty where nobody else speaks of it
   * @param near what it would not be taken for, though it comes near it
   */
  public record Met(
      Ref ref,
      String kind,
      List<String> names,
      String iri,
      String taken,
      int elsewhere,
      String reason,
      List<Near> near) {
    public Met {
      names = List.copyOf(names);
      near = List.copyOf(near);
    }
  }

  /** Another thing, and why it is another. */
  public record Near(String iri, String name, String reason) {}
}
