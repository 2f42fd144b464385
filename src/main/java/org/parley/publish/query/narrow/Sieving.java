package org.parley.publish.query.narrow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Finds out whether values only choose among the rows of a query, and how.
 *
 * <p>They do where the parameter is named in filters alone, {@code !BOUND(?p) || …}, that look at
 * nothing but columns; and where it is a column itself (see {@link Chosen}). Such a filter holds
 * for all solutions that make one row or for none of them.
 */
final class Sieving {
  private final Query query;
  private final Set<Var> parameters;
  private final Set<Var> columns;

  private Sieving(Query query, Set<Var> parameters) {
    this.query = query;
    this.parameters = parameters;
    this.columns = Narrowing.keys(query);
  }

  /**
   * The sieve that leaves of all rows of a query those for these values; none where that is not
   * sure to give the same rows.
   */
  static Optional<Sieve> of(Query query, Set<Var> parameters, Map<Var, Node> values) {
    Sieving sieving = new Sieving(query, parameters);
    if (!Narrowing.keepsRows(query) || !(query.getQueryPattern() instanceof ElementGroup pattern)) {
      return Optional.empty();
    }
    List<Sieve.Test> tests = new ArrayList<>();
    for (Map.Entry<Var, Node> value : values.entrySet()) {
      List<Sieve.Test> some = sieving.tests(pattern, value.getKey(), value.getValue());
      if (some.isEmpty()) {
        return Optional.empty();
      }
      tests.addAll(some);
    }
    return Optional.of(new Sieve(List.copyOf(tests)));
  }

  /** None where the value does more than choose rows. */
  private List<Sieve.Test> tests(ElementGroup pattern, Var parameter, Node value) {
    if (isItself(value) && columns.contains(parameter) && new Chosen(parameter).inWhole(pattern)) {
      return List.of(new Sieve.Holds(parameter, value));
    }
    List<Sieve.Test> tests = new ArrayList<>();
    Query rest = query.cloneQuery();
    Optional<ElementGroup> others =
        without(pattern, Set.of(), parameter, Map.of(parameter, value), tests);
    if (others.isEmpty()) {
      return List.of();
    }
    rest.setQueryPattern(others.get());
    return Chosen.names(rest, parameter) ? List.of() : tests;
  }

  /** Numbers and dates may be written in several ways; what is plain text is in no other. */
  private static boolean isItself(Node value) {
    return value.isURI()
        || value.isLiteral() && XSDDatatype.XSDstring.equals(value.getLiteralDatatype());
  }

  /**
   * The rest of a group without the filters of a parameter; none where such a filter looks at more
   * than columns.
   *
   * @param outside what is named beside the group
   * @param tests where what the filters ask is added
   */
  private Optional<ElementGroup> without(
      ElementGroup group,
      Set<Var> outside,
      Var parameter,
      Map<Var, Node> value,
      List<Sieve.Test> tests) {
    ElementGroup rest = new ElementGroup();
    for (Element element : group.getElements()) {
      List<Element> beside = group.getElements().stream().filter(e -> e != element).toList();
      Optional<Expr> condition = condition(element, parameter);
      if (condition.isPresent()) {
        Optional<Sieve.Test> test = test(condition.get(), beside, outside, value);
        if (test.isEmpty()) {
          return Optional.empty();
        }
        tests.add(test.get());
      } else if (element instanceof ElementGroup inner) {
        Set<Var> others = new LinkedHashSet<>(outside);
        others.addAll(Bindings.of(beside).mentioned());
        Optional<ElementGroup> innerRest = without(inner, others, parameter, value, tests);
        if (innerRest.isEmpty()) {
          return Optional.empty();
        }
        rest.addElement(innerRest.get());
      } else {
        rest.addElement(element);
      }
    }
    return Optional.of(rest);
  }

  /** What a filter asks once the parameter has a value; none where it does not wait for one. */
  private static Optional<Expr> condition(Element element, Var parameter) {
    return element instanceof ElementFilter filter && filter.getExpr() instanceof E_LogicalOr either
        ? second(either, parameter)
        : Optional.empty();
  }

  /** {@code B || C} of {@code !BOUND(?p) || B || C}. */
  private static Optional<Expr> second(E_LogicalOr either, Var parameter) {
    if (isOpen(either.getArg1(), parameter)) {
      return Optional.of(either.getArg2());
    }
    return either.getArg1() instanceof E_LogicalOr inner
        ? second(inner, parameter).map(rest -> new E_LogicalOr(rest, either.getArg2()))
        : Optional.empty();
  }

  private static boolean isOpen(Expr test, Var parameter) {
    return test instanceof E_LogicalNot not
        && not.getArg() instanceof E_Bound bound
        && bound.getArg().isVariable()
        && bound.getArg().asVar().equals(parameter);
  }

  private Optional<Sieve.Test> test(
      Expr condition, List<Element> beside, Set<Var> outside, Map<Var, Node> value) {
    Bindings scope =
        Bindings.of(beside.stream().filter(e -> !(e instanceof ElementFilter)).toList());
    ElementFilter filter = filled(condition, value);
    Set<Var> looks = new LinkedHashSet<>(filter.getExpr().getVarsMentioned());
    Set<Var> shared = new LinkedHashSet<>(looks);
    shared.retainAll(scope.mentioned());
    // what else it looks at may be a parameter of its own
    Set<Var> unbound = new LinkedHashSet<>(looks);
    unbound.removeAll(shared);
    Set<Var> foreign = new LinkedHashSet<>(looks);
    foreign.retainAll(outside);
    boolean decided =
        !shared.isEmpty()
            && columns.containsAll(shared)
            && scope.certain().containsAll(foreign)
            && Collections.disjoint(unbound, parameters);
    if (!decided) {
      return Optional.empty();
    }
    List<Var> decisive = List.copyOf(shared);
    return Optional.of(
        Specialiser.pattern(filter, shared, scope)
            .<Sieve.Test>map(pattern -> new Sieve.Found(decisive, Selection.query(shared, pattern)))
            .orElseGet(() -> new Sieve.Fulfils(decisive, filter.getExpr())));
  }

  private static ElementFilter filled(Expr condition, Map<Var, Node> value) {
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementFilter(condition));
    Query asked = QueryFactory.make();
    asked.setQueryAskType();
    asked.setQueryPattern(group);
    ElementGroup filled =
        (ElementGroup) QueryTransformOps.syntaxSubstitute(asked, value).getQueryPattern();
    return (ElementFilter) filled.get(0);
  }
}
