package org.parley.store;

import static org.parley.rdf.Vocabulary.ALT_LABEL;
import static org.parley.rdf.Vocabulary.HAS_STATUS;
import static org.parley.rdf.Vocabulary.IN_CAPACITY;
import static org.parley.rdf.Vocabulary.IN_ENCOUNTER;
import static org.parley.rdf.Vocabulary.IN_ROLE;
import static org.parley.rdf.Vocabulary.KIND;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;
import static org.parley.rdf.Vocabulary.STYLED_AS;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.rdf.Vocabulary;

/**
 * Joins what all articles say into one graph in which each single-valued fact has one value, the
 * best supported. The others stay as claims.
 */
final class Consolidation {
  private static final Node KIND_OTHER = Vocabulary.concept(MeetingKind.OTHER);

  /** What a reader expects once of an encounter; chosen anew from the claims. */
  private static final List<Node> CHOSEN =
      List.of(
          KIND,
          HAS_STATUS,
          Vocabulary.DATE,
          Vocabulary.END_DATE,
          Vocabulary.PARTIAL_DATE,
          Vocabulary.DATE_AS_PRINTED,
          Vocabulary.EARLIEST,
          Vocabulary.LATEST,
          Vocabulary.HELD_AT,
          Vocabulary.VENUE,
          Vocabulary.HOSTED_BY,
          Vocabulary.EDITION_NUMBER,
          Vocabulary.PREVIOUS_EDITION);

  private static final List<Node> PLAIN =
      List.of(
          Vocabulary.VENUE,
          Vocabulary.HOSTED_BY,
          Vocabulary.EDITION_NUMBER,
          Vocabulary.PREVIOUS_EDITION);

  /** All that is said, by everybody. */
  private final Graph all = GraphMemFactory.createDefaultGraph();

  private final Graph facts = GraphMemFactory.createDefaultGraph();
  private final Accounts accounts;
  private final Parties parties;

  private Consolidation(Graph entities, Collection<Graph> articles) {
    GraphUtil.addInto(all, entities);
    articles.forEach(article -> GraphUtil.addInto(all, article));
    GraphUtil.addInto(facts, all);
    accounts = new Accounts(all);
    parties = new Parties(all);
  }

  /** One graph of what the articles say together. */
  static Graph of(Graph entities, Collection<Graph> articles) {
    Consolidation consolidation = new Consolidation(entities, articles);
    consolidation.choose(entities, articles);
    return consolidation.facts;
  }

  private void choose(Graph entities, Collection<Graph> articles) {
    encounters(entities).forEach(this::encounter);
    Statuses statuses = new Statuses(accounts, all);
    for (Node type : List.of(Vocabulary.Type.MEETING_SERIES, Vocabulary.Type.INITIATIVE)) {
      Graphs.subjects(entities, RDF_TYPE, type)
          .forEach(undertaking -> add(undertaking, HAS_STATUS, statuses.latest(undertaking)));
    }
    encounters(entities).forEach(e -> add(e, HAS_STATUS, statuses.latest(e)));
    Graphs.subjects(all, RDF_TYPE, Vocabulary.Type.PARTICIPATION).forEach(this::participation);
    Editions.link(facts);
    oneLabelEach(articles);
  }

  private static List<Node> encounters(Graph entities) {
    return Graphs.subjects(entities, RDF_TYPE, Vocabulary.Type.ENCOUNTER);
  }

  private void encounter(Node encounter) {
    CHOSEN.forEach(property -> facts.remove(encounter, property, Node.ANY));
    Predicate<Said> own = said -> parties.isOwn(said, encounter);
    new Dates(accounts, facts).choose(encounter, own);
    PLAIN.forEach(p -> choose(encounter, p, p, own, (coarse, fine) -> false));
    choose(encounter, Vocabulary.HELD_AT, Vocabulary.HELD_AT, own, this::isAround);
    choose(encounter, KIND, KIND, own, (coarse, fine) -> coarse.equals(KIND_OTHER));
    retype(encounter);
  }

  /** The class follows the kind that was chosen. */
  private void retype(Node encounter) {
    Node chosen = Graphs.object(facts, encounter, KIND);
    for (MeetingKind kind : MeetingKind.values()) {
      facts.remove(encounter, RDF_TYPE, Vocabulary.Type.of(kind));
    }
    Arrays.stream(MeetingKind.values())
        .filter(kind -> Vocabulary.concept(kind).equals(chosen))
        .forEach(kind -> facts.add(encounter, RDF_TYPE, Vocabulary.Type.of(kind)));
  }

  private void participation(Node participation) {
    Node encounter = Graphs.required(all, participation, IN_ENCOUNTER);
    Predicate<Said> own = said -> parties.isOwn(said, encounter);
    choose(participation, IN_CAPACITY, Vocabulary.PRINCIPAL_CAPACITY, own, this::isVaguer);
    choose(participation, STYLED_AS, Vocabulary.PRINCIPAL_STYLE, own, (coarse, fine) -> false);
    List<Said> roles = accounts.settled(participation, IN_ROLE);
    Arrays.stream(Role.values())
        .map(Vocabulary::concept)
        .filter(role -> roles.stream().anyMatch(said -> said.value().equals(role)))
        .findFirst()
        .ifPresent(role -> add(participation, Vocabulary.PRINCIPAL_ROLE, role));
  }

  private void choose(
      Node subject, Node told, Node chosen, Predicate<Said> own, BiPredicate<Node, Node> supports) {
    add(subject, chosen, new Ranking(supports, own).best(accounts.settled(subject, told)));
  }

  /** A place supports those that lie in it. */
  private boolean isAround(Node coarse, Node fine) {
    return !coarse.equals(fine) && Graphs.reach(all, fine, Vocabulary.WITHIN).contains(coarse);
  }

  /** "Director" supports "director, Plans Directorate". */
  private boolean isVaguer(Node coarse, Node fine) {
    Node title = Graphs.object(all, fine, Vocabulary.POST_TITLE);
    return !coarse.equals(fine)
        && !all.contains(coarse, Vocabulary.OFFICE_IN, Node.ANY)
        && all.contains(fine, Vocabulary.OFFICE_IN, Node.ANY)
        && title != null
        && all.contains(coarse, Vocabulary.POST_TITLE, title);
  }

  /** Publishers are spelled as each article's metadata has them: the commonest is the label. */
  private void oneLabelEach(Collection<Graph> articles) {
    for (Node publisher :
        facts
            .find(Node.ANY, Vocabulary.PUBLISHED_BY, Node.ANY)
            .mapWith(t -> t.getObject())
            .toSet()) {
      List<Node> labels = Graphs.objects(facts, publisher, RDFS_LABEL);
      Comparator<Node> commonest =
          Comparator.comparingLong((Node label) -> -uses(articles, publisher, label))
              .thenComparing(Node::getLiteralLexicalForm);
      labels.stream().sorted(commonest).skip(1).forEach(label -> demote(publisher, label));
    }
  }

  private static long uses(Collection<Graph> articles, Node subject, Node label) {
    return articles.stream().filter(a -> a.contains(subject, RDFS_LABEL, label)).count();
  }

  private void demote(Node subject, Node label) {
    facts.delete(Triple.create(subject, RDFS_LABEL, label));
    facts.add(subject, ALT_LABEL, label);
  }

  private void add(Node subject, Node property, @Nullable Node value) {
    if (value != null) {
      facts.add(subject, property, value);
    }
  }
}
