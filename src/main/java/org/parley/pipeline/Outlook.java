package org.parley.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Report;

/**
 * What a report would come to, were it stored beside what a store holds.
 *
 * @param graph what the graph of the article would hold
 * @param replaces whether the store holds an article of that name
 */
public record Outlook(Report report, Graph graph, List<Met> met, boolean replaces) {
  public Outlook {
    met = List.copyOf(met);
  }

  /**
   * A thing of the report and what it would be taken for.
   *
   * @param names what the article calls it, the best name first
   * @param name what that is called
   * @param elsewhere how many other articles speak of it
   * @param reason why it is the same as there; empty where nobody else speaks of it
   * @param near what it is not, though it comes near it
   */
  public record Met(
      Entity entity,
      List<String> names,
      EntityKey key,
      String name,
      int elsewhere,
      String reason,
      List<Identity.Near> near) {
    public Met {
      names = List.copyOf(names);
      near = List.copyOf(near);
    }
  }
}
