package org.parley.consolidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which of the values told of one thing is the best supported: the one of more sources, a text and
 * its copies being one, then that of a party's own release, then the surer, then the finer, then
 * that of the first source by name.
 *
 * @param supports whether the first value, being coarser, supports the second
 * @param own whether something is said by a party itself
 */
record Ranking(BiPredicate<Node, Node> supports, Predicate<Said> own) {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.sources().size())
          .thenComparing(c -> !c.own())
          .thenComparingDouble(c -> -c.certainty())
          .thenComparingInt(c -> -c.supported())
          .thenComparing(c -> c.sources().iterator().next())
          .thenComparing(c -> text(c.value()));

  /** The best value; null where nothing is said. */
  @Nullable Node best(Collection<Said> told) {
    Set<Node> values = told.stream().map(Said::value).collect(Collectors.toSet());
    return values.stream()
        .map(value -> candidate(value, values, told))
        .min(BEST_FIRST)
        .map(Candidate::value)
        .orElse(null);
  }

  private Candidate candidate(Node value, Set<Node> values, Collection<Said> told) {
    List<Said> support =
        told.stream()
            .filter(said -> said.value().equals(value) || supports.test(said.value(), value))
            .toList();
    return new Candidate(
        value,
        support.stream().map(s -> text(s.source())).collect(Collectors.toCollection(TreeSet::new)),
        support.stream().anyMatch(own),
        support.stream().mapToDouble(Said::certainty).max().orElse(0),
        (int) values.stream().filter(v -> !v.equals(value) && supports.test(v, value)).count());
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  /** A value with what speaks for it; {@code supported} counts the coarser values below it. */
  private record Candidate(
      Node value, TreeSet<String> sources, boolean own, double certainty, int supported) {}
}
