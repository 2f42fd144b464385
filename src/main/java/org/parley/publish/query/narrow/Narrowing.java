package org.parley.publish.query.narrow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Narrows what is counted and collected within a query to the things that its values select.
 *
 * <p>A sub-SELECT is found by itself, for all things there are, and only then joined with the few
 * that are asked for. Where it tells of each thing alone, the pattern that leads from a value to
 * the things is put at its head. That pattern may find more things than the query, never fewer, so
 * the rows stay the same.
 */
final class Narrowing {
  private final Set<Node> values;

  Narrowing(Set<Node> values) {
    this.values = values;
  }

  /** Changes a query. */
  void narrow(Query query) {
    if (query.getQueryPattern() instanceof ElementGroup group) {
      query.setQueryPattern(group(group, List.of()));
    }
  }

  /**
   * A group.
   *
   * @param outer what each of its solutions is joined with
   */
  private ElementGroup group(ElementGroup group, List<Element> outer) {
    List<Element> before = new ArrayList<>(of(group, ElementFilter.class));
    List<Element> joined = new ArrayList<>(outer);
    joined.addAll(before);
    joined.addAll(of(group, ElementPathBlock.class));
    ElementGroup narrowed = new ElementGroup();
    for (Element element : group.getElements()) {
      narrowed.addElement(element(element, before, joined));
      if (element instanceof ElementPathBlock) {
        before.add(element);
      } else if (element instanceof ElementSubQuery) {
        before.add(element);
        joined.add(element);
      }
    }
    return narrowed;
  }

  private static List<Element> of(ElementGroup group, Class<? extends Element> kind) {
    return group.getElements().stream().filter(kind::isInstance).toList();
  }

  /**
   * An element of a group.
   *
   * @param before what stands before it there: all that what is optional is kept for
   * @param joined what every solution fulfils in the end
   */
  private Element element(Element element, List<Element> before, List<Element> joined) {
    if (element instanceof ElementGroup group) {
      return group(group, joined);
    }
    if (element instanceof ElementUnion union) {
      ElementUnion narrowed = new ElementUnion();
      union.getElements().forEach(each -> narrowed.addElement(element(each, joined, joined)));
      return narrowed;
    }
    if (element instanceof ElementOptional optional) {
      return new ElementOptional(element(optional.getOptionalElement(), before, before));
    }
    if (element instanceof ElementSubQuery subQuery) {
      narrow(subQuery.getQuery(), joined);
    }
    return element;
  }

  private void narrow(Query query, List<Element> beside) {
    if (query.getQueryPattern() instanceof ElementGroup pattern) {
      List<Element> head = head(query, pattern, beside);
      // two sub-SELECTs side by side would both be found whole, so a first one is narrowed instead
      boolean nested = pattern.get(0) instanceof ElementSubQuery;
      ElementGroup headed = new ElementGroup();
      if (!nested) {
        head.forEach(headed::addElement);
      }
      pattern.getElements().forEach(headed::addElement);
      query.setQueryPattern(group(headed, nested ? head : List.of()));
    }
  }

  private List<Element> head(Query query, ElementGroup pattern, List<Element> beside) {
    Selection selection = new Selection(values);
    if (!keepsRows(query) || selection.isAskedIn(pattern)) {
      return List.of();
    }
    Set<Var> keys = keys(query);
    keys.retainAll(Bindings.of(List.of(pattern)).certain());
    // beside what does not name it, each of its things would be combined with everything
    keys.retainAll(Bindings.of(List.of(start(pattern))).mentioned());
    return selection.of(keys, beside).stream().toList();
  }

  /** The first pattern of a group. */
  private static Element start(ElementGroup group) {
    return group.getElements().stream()
        .filter(element -> !(element instanceof ElementData || element instanceof ElementFilter))
        .findFirst()
        .orElse(group);
  }

  /** Whether the rows for one thing are the same with and without those for others. */
  static boolean keepsRows(Query query) {
    return query.isSelectType() && !query.hasLimit() && !query.hasOffset() && !query.hasValues();
  }

  /** The variables that tell a row's thing. */
  static Set<Var> keys(Query query) {
    Set<Var> keys = new LinkedHashSet<>(query.getProjectVars());
    Set<Var> computed = new HashSet<>(query.getProject().getExprs().keySet());
    keys.removeAll(computed);
    if (query.hasGroupBy() || query.hasAggregators()) {
      Set<Var> grouped = new HashSet<>(query.getGroupBy().getVars());
      grouped.removeAll(query.getGroupBy().getExprs().keySet());
      keys.retainAll(grouped);
    }
    return keys;
  }
}
