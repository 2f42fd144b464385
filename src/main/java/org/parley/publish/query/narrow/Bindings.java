package org.parley.publish.query.narrow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * What the elements of a group do with variables.
 *
 * @param certain bound in every solution, as far as triple patterns show
 * @param tested named in an expression
 * @param mentioned named at all
 */
record Bindings(Set<Var> certain, Set<Var> tested, Set<Var> mentioned) {
  static Bindings of(List<Element> elements) {
    Bindings bindings = new Bindings(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Element element : elements) {
      bindings.bind(element);
      PatternVars.vars(bindings.mentioned, element);
      ElementWalker.walk(element, bindings.new Expressions());
    }
    bindings.mentioned.addAll(bindings.tested);
    return bindings;
  }

  private void bind(Element element) {
    if (element instanceof ElementGroup group) {
      group.getElements().forEach(this::bind);
    } else if (element instanceof ElementPathBlock block) {
      for (TriplePath path : block.getPattern()) {
        bind(path.getSubject());
        bind(path.getObject());
        if (path.getPredicate() != null) {
          bind(path.getPredicate());
        }
      }
    } else if (element instanceof ElementSubQuery selected) {
      certain.addAll(projected(selected.getQuery()));
    } else if (element instanceof ElementUnion union) {
      certain.addAll(common(union.getElements()));
    }
  }

  /** What each of the alternatives binds. */
  private static Set<Var> common(List<Element> alternatives) {
    Set<Var> common = new HashSet<>(Bindings.of(alternatives).certain());
    alternatives.forEach(one -> common.retainAll(Bindings.of(List.of(one)).certain()));
    return common;
  }

  /** What a query found in its pattern and passes on; what it counts may be unbound. */
  private static Set<Var> projected(Query query) {
    Set<Var> found = new HashSet<>(query.getProjectVars());
    found.removeAll(query.getProject().getExprs().keySet());
    found.retainAll(Bindings.of(List.of(query.getQueryPattern())).certain());
    return found;
  }

  private void bind(Node node) {
    if (Var.isVar(node)) {
      certain.add(Var.alloc(node));
    }
  }

  /** Variables of expressions, those in EXISTS included. */
  private final class Expressions extends ElementVisitorBase {
    @Override
    public void visit(ElementBind bind) {
      tested.addAll(bind.getExpr().getVarsMentioned());
    }

    @Override
    public void visit(ElementFilter filter) {
      tested.addAll(filter.getExpr().getVarsMentioned());
    }
  }
}
