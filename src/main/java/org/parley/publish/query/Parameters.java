package org.parley.publish.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Names;
import org.parley.publish.query.QueryException.Kind;

/** Turns what a person typed into the terms that the query's variables are replaced by. */
public final class Parameters {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern NO_IRI = Pattern.compile("[\\s\\p{C}<>\"{}|\\\\^`]");

  private final CannedQuery query;
  private final EntityFinder entities;

  /**
   * What may be typed for a question about a graph.
   *
   * @param names asked for once at most, where a value is a name; null while they are being read
   */
  public Parameters(CannedQuery query, Graph graph, Supplier<@Nullable NameIndex> names) {
    this.query = query;
    this.entities = new EntityFinder(graph, names);
  }

  /** The terms by variable; a parameter without a value is left open. */
  public Map<String, Node> bind(Map<String, String> typed) {
    typed.keySet().forEach(this::checkKnown);
    Map<String, Node> terms = new LinkedHashMap<>();
    for (QueryHeader.Parameter parameter : query.header().params()) {
      String value = value(parameter, typed.get(parameter.name()));
      if (value != null) {
        terms.put(parameter.name(), term(parameter, value));
      }
    }
    return terms;
  }

  private void checkKnown(String name) {
    if (query.parameter(name) == null) {
      List<String> names = query.header().params().stream().map(p -> p.name()).toList();
      throw bad(
          query.name()
              + " has no parameter "
              + Names.quoted(name)
              + (names.isEmpty() ? "; it takes none" : "; it takes " + Names.listed(names)));
    }
  }

  /** A blank field of a form is no value. */
  private static @Nullable String value(QueryHeader.Parameter parameter, @Nullable String typed) {
    String value = typed == null || typed.isBlank() ? parameter.byDefault() : typed.strip();
    if (value == null && parameter.required()) {
      throw bad("give a value for " + parameter.name() + ", such as " + parameter.example());
    }
    return value;
  }

  private Node term(QueryHeader.Parameter parameter, String value) {
    return parameter.type() == QueryHeader.Type.ENTITY
        ? entities.find(parameter, value)
        : literal(parameter, value);
  }

  /** Refuses a value that a parameter cannot take, whatever the graph holds. */
  public static void checkForm(QueryHeader.Parameter parameter, String value) {
    if (parameter.type() != QueryHeader.Type.ENTITY) {
      literal(parameter, value);
    } else if (Names.fold(value).isEmpty()) {
      throw bad(parameter, "a name", value, null);
    }
  }

  private static Node literal(QueryHeader.Parameter parameter, String value) {
    return switch (parameter.type()) {
      case ENTITY -> throw new IllegalArgumentException(parameter.name());
      case STRING -> NodeFactory.createLiteralString(string(parameter, value));
      case DATE -> NodeFactory.createLiteralString(date(parameter, value));
      case INTEGER -> integer(parameter, value);
      case BOOLEAN -> bool(parameter, value);
      case IRI -> iri(parameter, value);
    };
  }

  private static String string(QueryHeader.Parameter parameter, String value) {
    String text = parameter.fold() ? Names.fold(value) : value;
    if (text.isEmpty()) {
      throw bad(parameter, "words", value, null);
    }
    return text;
  }

  private static String date(QueryHeader.Parameter parameter, String value) {
    try {
      PartialDate date = PartialDate.parse(value);
      if (date.hasYear()) {
        return date.toString();
      }
    } catch (IllegalArgumentException e) {
      throw bad(parameter, "a year, month or day", value, e);
    }
    throw bad(parameter, "a date with its year", value, null);
  }

  private static Node integer(QueryHeader.Parameter parameter, String value) {
    if (!INTEGER.matcher(value).matches()) {
      throw bad(parameter, "a whole number", value, null);
    }
    String canonical = Long.toString(Long.parseLong(value));
    return NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDinteger);
  }

  private static Node bool(QueryHeader.Parameter parameter, String value) {
    boolean truth =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "true", "yes" -> true;
          case "false", "no" -> false;
          default -> throw bad(parameter, "true or false", value, null);
        };
    return NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean);
  }

  private static Node iri(QueryHeader.Parameter parameter, String value) {
    try {
      if (!NO_IRI.matcher(value).find() && IRIx.create(value).isAbsolute()) {
        return NodeFactory.createURI(value);
      }
    } catch (IRIException e) {
      throw bad(parameter, "an absolute IRI", value, e);
    }
    throw bad(parameter, "an absolute IRI", value, null);
  }

  private static QueryException bad(
      QueryHeader.Parameter parameter, String form, String value, @Nullable Exception cause) {
    String message = parameter.name() + " must be " + form + " such as " + parameter.example();
    return new QueryException(Kind.BAD_PARAMETER, message + ", not " + Names.quoted(value), cause);
  }

  private static QueryException bad(String message) {
    return new QueryException(Kind.BAD_PARAMETER, message);
  }
}
