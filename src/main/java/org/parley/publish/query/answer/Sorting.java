package org.parley.publish.query.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/** By which columns a reader wants rows sorted; rows that are alike there keep their order. */
public record Sorting(List<Key> keys) {
  /** As the question itself sorts its rows. */
  public static final Sorting NONE = new Sorting(List.of());

  /** Values as SPARQL orders them. */
  private static final Comparator<RDFNode> ORDER =
      Comparator.comparing(value -> NodeValue.makeNode(value.asNode()), NodeValue::compareAlways);

  public Sorting {
    keys = List.copyOf(keys);
  }

  /** One column, upwards or downwards. */
  public record Key(String column, boolean descending) {
    private static Key of(String text) {
      return text.startsWith("-") ? new Key(text.substring(1), true) : new Key(text, false);
    }

    private Comparator<List<@Nullable RDFNode>> comparator(int column) {
      Comparator<RDFNode> order = descending ? ORDER.reversed() : ORDER;
      return Comparator.comparing(row -> row.get(column), Comparator.nullsLast(order));
    }

    @Override
    public String toString() {
      return (descending ? "-" : "") + column;
    }
  }

  /** Reads {@code -date,sideLabel}. */
  public static Sorting parse(String text, CannedQuery query) {
    List<Key> keys =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .map(Key::of)
            .toList();
    for (Key key : keys) {
      if (!query.columns().contains(key.column())) {
        throw new QueryException(
            Kind.BAD_PARAMETER,
            query.name()
                + " has no column "
                + Names.quoted(key.column())
                + " to sort by; it has "
                + String.join(", ", query.columns()));
      }
    }
    return new Sorting(keys);
  }

  /** The rows in this order; where a value is missing, last. */
  public Answer applied(Answer answer) {
    if (keys.isEmpty()) {
      return answer;
    }
    List<List<@Nullable RDFNode>> rows = new ArrayList<>(answer.rows());
    keys.stream()
        .map(key -> key.comparator(answer.columns().indexOf(key.column())))
        .reduce(Comparator::thenComparing)
        .ifPresent(rows::sort);
    return new Answer(answer.query(), answer.parameters(), rows, answer.truncated());
  }

  /** By this column first: upwards, and downwards where it is upwards already. */
  public Sorting turned(String column) {
    return new Sorting(List.of(new Key(column, order(column).equals("ascending"))));
  }

  /** How the rows are sorted by this column before all others; empty where they are not. */
  public String order(String column) {
    if (keys.isEmpty() || !keys.get(0).column().equals(column)) {
      return "";
    }
    return keys.get(0).descending() ? "descending" : "ascending";
  }

  @Override
  public String toString() {
    return keys.stream().map(Key::toString).collect(Collectors.joining(","));
  }
}
