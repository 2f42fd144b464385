package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.DATE;
import static org.parley.rdf.Vocabulary.HAS_STATUS;
import static org.parley.rdf.Vocabulary.PUBLISHED_ON;
import static org.parley.rdf.Vocabulary.STATUS_CHANGE_OF;
import static org.parley.rdf.Vocabulary.TO_STATUS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.model.Status;
import org.parley.rdf.Graphs;
import org.parley.rdf.Vocabulary;

/**
 * The latest status of an undertaking: that of its newest change or, where the change is undated,
 * of the newest document. Where one of them has no date at all, the later stage of a life counts.
 * That somebody opposes it is a status only where nothing else is known.
 */
final class Statuses {
  private static final Map<Node, Status> BY_CONCEPT =
      Arrays.stream(Status.values())
          .collect(Collectors.toMap(Vocabulary::concept, Function.identity()));

  private final Accounts accounts;
  private final Graph graph;

  Statuses(Accounts accounts, Graph graph) {
    this.accounts = accounts;
    this.graph = graph;
  }

  @Nullable Node latest(Node undertaking) {
    List<Reached> reached = reached(undertaking);
    boolean dated = reached.stream().noneMatch(r -> r.when().isEmpty());
    Comparator<Reached> byStage = Comparator.comparing(Reached::status);
    Comparator<Reached> order =
        dated ? Comparator.comparing(Reached::when).thenComparing(byStage) : byStage;
    Comparator<Reached> opposedLast = Comparator.comparing(r -> r.status() != Status.OPPOSED);
    return reached.stream()
        .max(opposedLast.thenComparing(order))
        .map(r -> Vocabulary.concept(r.status()))
        .orElse(null);
  }

  private List<Reached> reached(Node undertaking) {
    List<Reached> reached = new ArrayList<>();
    for (Said said : accounts.of(undertaking, HAS_STATUS)) {
      reached.add(new Reached(status(said), published(said)));
    }
    for (Node change : Graphs.subjects(graph, STATUS_CHANGE_OF, undertaking)) {
      Node date = Graphs.object(graph, change, DATE);
      for (Said said : accounts.of(change, TO_STATUS)) {
        String when = date == null ? published(said) : date.getLiteralLexicalForm();
        reached.add(new Reached(status(said), when));
      }
    }
    return reached;
  }

  private static Status status(Said said) {
    return Objects.requireNonNull(BY_CONCEPT.get(said.value()), "no status");
  }

  private String published(Said said) {
    Node day = Graphs.object(graph, said.document(), PUBLISHED_ON);
    return day == null ? "" : day.getLiteralLexicalForm();
  }

  /** A status with the date from which it is known, ISO or empty. */
  private record Reached(Status status, String when) {}
}
