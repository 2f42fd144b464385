package org.parley.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Ref;
import org.parley.model.Report;

/**
 * A report that is to be stored, with what a person says of it.
 *
 * @param rejected the addresses of the claims that the article does not make
 * @param apart what is not the thing that others speak of under its name
 * @param same what is the thing of an address
 */
public record Accepted(
    Report report, Collection<String> rejected, Set<Ref> apart, Map<Ref, String> same) {
  public Accepted {
    rejected = List.copyOf(rejected);
    apart = Set.copyOf(apart);
    same = Map.copyOf(same);
  }
}
