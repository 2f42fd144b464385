package org.parley.publish.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What tells things of one name apart: kind, office, side, day, number of meetings. */
public final class Traits {
  private static final Var THING = Var.alloc("thing");

  private final Graph graph;

  /** Of things in this graph. */
  public Traits(Graph graph) {
    this.graph = graph;
  }

  /** In words: {@code person · deputy director, Plans Directorate · 3 meetings}. */
  public String of(Thing thing) {
    List<String> traits = new ArrayList<>();
    if (!thing.kind().isEmpty()) {
      traits.add(thing.kind());
    }
    Map<Var, Node> value = Map.of(THING, NodeFactory.createURI(thing.iri()));
    Query query = QueryTransformOps.syntaxSubstitute(Holder.QUERY, value);
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      execution.select().forEachRemaining(row -> traits.add(trait(row)));
    }
    return String.join(" · ", traits);
  }

  private static String trait(Binding row) {
    return row.get("trait").getLiteralLexicalForm();
  }

  /** Loaded only when names are ambiguous. */
  private static final class Holder {
    static final Query QUERY = QueryFactory.create(text());

    private static String text() {
      try (InputStream in =
          Objects.requireNonNull(Traits.class.getResourceAsStream("/names/traits.rq"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
