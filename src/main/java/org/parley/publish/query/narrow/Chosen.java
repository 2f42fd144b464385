package org.parley.publish.query.narrow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Whether putting a value into a variable of a pattern finds the same as finding all and keeping
 * those with the value.
 *
 * <p>So it is where each group that names the variable is sure to bind it, where it is bound before
 * it is optional or computed with, and where a sub-SELECT that names it passes it on. Alternatives
 * may be for rows without it, {@code FILTER ( !BOUND(?p) )}, if nothing else names it.
 */
record Chosen(Var variable) {
  /** Whether it is so for the pattern of a query. */
  boolean inWhole(ElementGroup pattern) {
    List<Element> naming = pattern.getElements().stream().filter(this::names).toList();
    return in(pattern)
        || naming.size() == 1
            && naming.get(0) instanceof ElementUnion union
            && union.getElements().stream().allMatch(each -> in(each) || isWithout(each));
  }

  /** What is found only as long as there is no value has none of it in its rows either. */
  private boolean isWithout(Element pattern) {
    List<Element> naming =
        pattern instanceof ElementGroup group
            ? group.getElements().stream().filter(this::names).toList()
            : List.of();
    return naming.size() == 1
        && naming.get(0) instanceof ElementFilter filter
        && filter.getExpr().equals(new E_LogicalNot(new E_Bound(new ExprVar(variable))));
  }

  private boolean in(Element pattern) {
    return pattern instanceof ElementGroup group ? in(group) : passes(pattern);
  }

  private boolean in(ElementGroup group) {
    List<Element> before = new ArrayList<>();
    for (Element element : group.getElements()) {
      if (names(element) && !holds(element, before)) {
        return false;
      }
      before.add(element);
    }
    return isBound(before);
  }

  private boolean isBound(List<Element> elements) {
    return Bindings.of(elements).certain().contains(variable);
  }

  /**
   * Whether it is the same for an element that names the variable.
   *
   * @param before what stands before it in its group
   */
  private boolean holds(Element element, List<Element> before) {
    if (element instanceof ElementPathBlock) {
      return true;
    }
    if (element instanceof ElementFilter filter) {
      return holds(filter.getExpr());
    }
    if (element instanceof ElementBind bind) {
      return !bind.getVar().equals(variable) && isBound(before) && holds(bind.getExpr());
    }
    if (element instanceof ElementOptional optional) {
      return isBound(before) && isOptional(optional.getOptionalElement());
    }
    if (element instanceof ElementUnion union) {
      return union.getElements().stream().allMatch(each -> !names(each) || in(each));
    }
    return in(element);
  }

  private boolean passes(Element element) {
    return element instanceof ElementSubQuery inner
        && Narrowing.keepsRows(inner.getQuery())
        && Narrowing.keys(inner.getQuery()).contains(variable)
        && in(inner.getQuery().getQueryPattern());
  }

  /** What only tests what is optional tests it with what stands before. */
  private boolean isOptional(Element pattern) {
    return pattern instanceof ElementGroup group
            && group.getElements().stream()
                .allMatch(e -> !names(e) || e instanceof ElementFilter f && holds(f.getExpr()))
        || in(pattern);
  }

  /** A sub-SELECT within EXISTS may hide the variable, so there must be none. */
  private static boolean holds(Expr expression) {
    if (expression instanceof ExprFunctionOp exists) {
      return !selects(exists.getElement());
    }
    return !expression.isFunction()
        || expression.getFunction().getArgs().stream().allMatch(Chosen::holds);
  }

  private static boolean selects(Element pattern) {
    boolean[] found = {false};
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery inner) {
            found[0] = true;
          }

          @Override
          public void visit(ElementFilter filter) {
            found[0] |= !holds(filter.getExpr());
          }

          @Override
          public void visit(ElementBind bind) {
            found[0] |= !holds(bind.getExpr());
          }
        });
    return found[0];
  }

  private boolean names(Element element) {
    return PatternVars.vars(element).contains(variable) || isMet(see -> see.in(element));
  }

  /** Whether a query names a variable anywhere. */
  static boolean names(Query query, Var variable) {
    return query.getProjectVars().contains(variable)
        || query.getGroupBy().getVars().contains(variable)
        || PatternVars.vars(query.getQueryPattern()).contains(variable)
        || new Chosen(variable).isMet(see -> see.in(query));
  }

  private boolean isMet(Consumer<Seen> search) {
    Seen seen = new Seen();
    search.accept(seen);
    return seen.met;
  }

  /** Meets the terms of patterns and expressions, at any depth. */
  private final class Seen {
    private final NodeTransform meeting = this::meet;
    private final ElementTransformSubst elements = new ElementTransformSubst(meeting);
    private final ExprTransformNodeElement expressions =
        new ExprTransformNodeElement(meeting, elements);
    private boolean met;

    private Node meet(Node node) {
      met |= node.equals(variable);
      return node;
    }

    void in(Element element) {
      ElementTransformer.transform(element, elements, expressions);
    }

    void in(Query query) {
      QueryTransformOps.transform(query, elements, expressions);
    }
  }
}
