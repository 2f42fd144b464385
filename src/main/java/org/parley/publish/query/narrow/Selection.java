package org.parley.publish.query.narrow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Finds the part of a pattern that leads from values to the things that they select. */
final class Selection {
  private final Set<Node> values;

  Selection(Set<Node> values) {
    this.values = values;
  }

  /**
   * A triple pattern, a selection or a test.
   *
   * @param asked whether it names a value
   */
  private record Part(Element element, Set<Var> variables, boolean asked) {
    boolean meets(Set<Var> others) {
      return variables.stream().anyMatch(others::contains);
    }
  }

  /** A query for these variables of a pattern, each solution once. */
  static ElementSubQuery distinct(Set<Var> variables, Element pattern) {
    return new ElementSubQuery(query(variables, pattern));
  }

  /** The same as a query of its own. */
  static Query query(Set<Var> variables, Element pattern) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setDistinct(true);
    variables.forEach(query::addResultVar);
    query.setQueryPattern(pattern);
    return query;
  }

  /** Whether some triple of a pattern names a value. */
  boolean isAskedIn(Element pattern) {
    boolean[] asked = {false};
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(triple -> asked[0] |= names(triple));
          }

          @Override
          public void visit(ElementSubQuery inner) {
            asked[0] |= isAskedIn(inner.getQuery().getQueryPattern());
          }
        });
    return asked[0];
  }

  private boolean names(TriplePath triple) {
    return values.contains(triple.getSubject()) || values.contains(triple.getObject());
  }

  /**
   * A query for the keys that a value leads to, each once; none where no value does.
   *
   * @param elements what every solution fulfils
   */
  Optional<Element> of(Set<Var> keys, List<Element> elements) {
    List<Part> parts = elements.stream().flatMap(this::parts).collect(Collectors.toList());
    dropLooseTests(parts);
    dropApart(parts);
    dropEnds(parts, keys);
    ElementGroup pattern = new ElementGroup();
    parts.forEach(part -> add(pattern, part.element()));
    Set<Var> found = new LinkedHashSet<>(keys);
    found.retainAll(Bindings.of(List.of(pattern)).certain());
    return found.isEmpty() ? Optional.empty() : Optional.of(distinct(found, pattern));
  }

  /** Triple patterns that follow each other are one block, so that the engine orders them. */
  private static void add(ElementGroup pattern, Element element) {
    if (element instanceof ElementPathBlock more
        && !pattern.isEmpty()
        && pattern.getLast() instanceof ElementPathBlock block) {
      more.patternElts().forEachRemaining(block::addTriplePath);
    } else {
      pattern.addElement(element);
    }
  }

  private Stream<Part> parts(Element element) {
    if (element instanceof ElementPathBlock block) {
      return block.getPattern().getList().stream().map(this::part);
    }
    if (element instanceof ElementSubQuery selected && selects(selected.getQuery())) {
      return Stream.of(new Part(element, Bindings.of(List.of(element)).certain(), true));
    }
    if (element instanceof ElementFilter filter && selects(filter.getExpr())) {
      Expr test = filter.getExpr();
      return Stream.of(new Part(element, test.getVarsMentioned(), compares(test)));
    }
    return Stream.empty();
  }

  private Part part(TriplePath triple) {
    ElementPathBlock block = new ElementPathBlock();
    block.addTriplePath(triple);
    return new Part(block, Bindings.of(List.of(block)).certain(), names(triple));
  }

  /** Whether a query is as simple as a selection, so that it may be asked twice. */
  private boolean selects(Query query) {
    return query.isDistinct()
        && !query.hasAggregators()
        && query.getQueryPattern() instanceof ElementGroup group
        && group.getElements().stream().allMatch(Selection::isSimple)
        && isAskedIn(group);
  }

  private static boolean isSimple(Element element) {
    return element instanceof ElementPathBlock
        || element instanceof ElementSubQuery inner
            && inner.getQuery().getQueryPattern() instanceof ElementGroup group
            && group.getElements().stream().allMatch(Selection::isSimple)
        || element instanceof ElementFilter filter && selects(filter.getExpr());
  }

  /** That something is not so selects next to nothing. */
  private static boolean selects(Expr test) {
    return !(test instanceof ExprFunctionOp || test instanceof E_NotEquals);
  }

  private boolean compares(Expr expression) {
    return expression.isConstant()
        ? values.contains(expression.getConstant().asNode())
        : expression.isFunction()
            && IntStream.rangeClosed(1, expression.getFunction().numArgs())
                .mapToObj(expression.getFunction()::getArg)
                .anyMatch(argument -> argument != null && compares(argument));
  }

  /** Tests of what may be unbound. */
  private static void dropLooseTests(List<Part> parts) {
    Set<Var> bound = new HashSet<>();
    parts.stream()
        .filter(part -> !(part.element() instanceof ElementFilter))
        .forEach(part -> bound.addAll(part.variables()));
    parts.removeIf(part -> !bound.containsAll(part.variables()));
  }

  /** What is not joined with what names a value; comparing two things does not join them. */
  private static void dropApart(List<Part> parts) {
    Set<Var> reached = new HashSet<>();
    List<Part> rest = new ArrayList<>(parts);
    while (rest.removeIf(part -> joins(part, reached) && grown(reached, part.variables()))) {
      // goes on with what it has reached
    }
    parts.removeAll(rest);
  }

  private static boolean joins(Part part, Set<Var> reached) {
    return part.element() instanceof ElementFilter
        ? part.asked() && part.variables().size() == 1 || reached.containsAll(part.variables())
        : part.asked() || part.meets(reached);
  }

  private static boolean grown(Set<Var> reached, Set<Var> more) {
    reached.addAll(more);
    return true;
  }

  /** Patterns that only tell more of what is found, such as its name, from the ends inwards. */
  private static void dropEnds(List<Part> parts, Set<Var> keys) {
    while (parts.removeIf(part -> isEnd(part, parts, keys))) {
      // what was joined with it may be an end now
    }
  }

  private static boolean isEnd(Part part, List<Part> parts, Set<Var> keys) {
    Set<Var> elsewhere = new HashSet<>();
    parts.stream().filter(other -> other != part).forEach(o -> elsewhere.addAll(o.variables()));
    Set<Var> only = new HashSet<>(part.variables());
    only.removeAll(elsewhere);
    return !part.asked()
        && part.variables().size() - only.size() <= 1
        && Collections.disjoint(only, keys);
  }
}
