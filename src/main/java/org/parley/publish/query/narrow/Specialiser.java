package org.parley.publish.query.narrow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of its parameters into a query, so that only what they select is looked at.
 *
 * <p>Query files are written for any engine: {@code FILTER ( !BOUND(?p) || EXISTS { … ?p … } )}
 * holds for each solution one by one. Once it is known whether there is a value, such a filter is
 * gone, or its pattern comes first and finds the few things that the rest is asked for. The rows
 * are the same.
 */
final class Specialiser {
  private final Set<Var> parameters;
  private final Set<Node> values;

  /** Filters that a value has left of a choice. */
  private final Set<Element> selecting = Collections.newSetFromMap(new IdentityHashMap<>());

  private Specialiser(Set<Var> parameters, Set<Node> values) {
    this.parameters = parameters;
    this.values = values;
  }

  /**
   * The query with its values.
   *
   * @param parameters the parameters of the query, with and without a value
   */
  static Query specialised(Query query, Set<Var> parameters, Map<Var, Node> values) {
    Query filled = values.isEmpty() ? query : QueryTransformOps.syntaxSubstitute(query, values);
    Set<Node> terms = Set.copyOf(values.values());
    Query simplified = new Specialiser(parameters, terms).simplified(filled);
    new Narrowing(terms).narrow(simplified);
    return simplified;
  }

  private Query simplified(Query query) {
    Groups groups = new Groups();
    return QueryTransformOps.transform(query, groups, new Choices(groups));
  }

  /** Decides what depends on whether a parameter has a value. */
  private final class Choices extends ExprTransformApplyElementTransform {
    Choices(Groups groups) {
      super(groups, false);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      if (function instanceof E_Bound) {
        if (argument.isConstant()) {
          return NodeValue.TRUE;
        }
        return argument.isVariable() && parameters.contains(argument.asVar())
            ? NodeValue.FALSE
            : super.transform(function, argument);
      }
      return function instanceof E_LogicalNot && argument instanceof NodeValue value
          ? NodeValue.booleanReturn(!value.getBoolean())
          : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      if (function instanceof E_LogicalOr) {
        if (left.equals(NodeValue.TRUE) || right.equals(NodeValue.TRUE)) {
          return NodeValue.TRUE;
        }
        if (left.equals(NodeValue.FALSE)) {
          return right;
        }
      }
      return super.transform(function, left, right);
    }
  }

  /** Drops the filters that nothing fails, and puts the patterns of values first. */
  private final class Groups extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementFilter filter, Expr condition) {
      Element decided = super.transform(filter, condition);
      if (filter.getExpr() instanceof E_LogicalOr && condition instanceof E_Exists) {
        selecting.add(decided);
      }
      return decided;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
      List<Element> first = new ArrayList<>();
      List<Element> rest = new ArrayList<>();
      for (Element element : elements) {
        Element selection = selecting.contains(element) ? selection(element, elements) : null;
        if (selection != null) {
          first.add(selection);
        } else if (!isTrue(element)) {
          rest.add(element);
        }
      }
      first.addAll(rest);
      ElementGroup simplified = new ElementGroup();
      first.forEach(simplified::addElement);
      return simplified;
    }

    /** Among patterns that look equally narrow an engine begins with the first. */
    @Override
    public Element transform(ElementPathBlock block) {
      List<TriplePath> patterns = new ArrayList<>(block.getPattern().getList());
      patterns.sort(Comparator.comparing(pattern -> !isValued(pattern)));
      ElementPathBlock ordered = new ElementPathBlock();
      patterns.forEach(ordered::addTriplePath);
      return ordered;
    }

    private boolean isValued(TriplePath pattern) {
      return values.contains(pattern.getSubject()) || values.contains(pattern.getObject());
    }

    private boolean isTrue(Element element) {
      return element instanceof ElementFilter filter && filter.getExpr().equals(NodeValue.TRUE);
    }
  }

  /** The things that fulfil an EXISTS, each once; null where joining them is not the same. */
  private static @Nullable Element selection(Element filter, List<Element> group) {
    Bindings outside = Bindings.of(group.stream().filter(element -> element != filter).toList());
    Element exists = ((E_Exists) ((ElementFilter) filter).getExpr()).getElement();
    Set<Var> shared = new LinkedHashSet<>(Bindings.of(List.of(exists)).mentioned());
    shared.retainAll(outside.mentioned());
    return pattern((ElementFilter) filter, shared, outside)
        .map(pattern -> Selection.distinct(shared, pattern))
        .orElse(null);
  }

  /**
   * The pattern of an EXISTS; none where joining what it finds is not the same.
   *
   * @param shared what it has in common with the rest
   */
  static Optional<Element> pattern(ElementFilter filter, Set<Var> shared, Bindings outside) {
    if (!(filter.getExpr() instanceof E_Exists exists)) {
      return Optional.empty();
    }
    Bindings inside = Bindings.of(List.of(exists.getElement()));
    boolean same =
        !shared.isEmpty()
            && inside.certain().containsAll(shared)
            && inside.certain().containsAll(inside.tested())
            && outside.certain().containsAll(shared);
    return same ? Optional.of(exists.getElement()) : Optional.empty();
  }
}
