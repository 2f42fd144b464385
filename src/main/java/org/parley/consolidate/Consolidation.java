package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.HAS_STATUS;
import static org.parley.rdf.Vocabulary.IN_CAPACITY;
import static org.parley.rdf.Vocabulary.IN_ENCOUNTER;
import static org.parley.rdf.Vocabulary.IN_ROLE;
import static org.parley.rdf.Vocabulary.KIND;
import static org.parley.rdf.Vocabulary.NUMBER_IN_SERIES;
import static org.parley.rdf.Vocabulary.RDF_TYPE;
import static org.parley.rdf.Vocabulary.STYLED_AS;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.jspecify.annotations.Nullable;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.rdf.Graphs;
import org.parley.rdf.Literals;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/**
 * Weighs what the articles say of one undertaking against each other: each single-valued fact gets
 * one value, the best supported. The others stay as claims.
 */
final class Consolidation {
  private static final Node KIND_OTHER = Vocabulary.concept(MeetingKind.OTHER);

  private static final List<Node> PLAIN =
      List.of(
          Vocabulary.VENUE,
          Vocabulary.HOSTED_BY,
          Vocabulary.EDITION_NUMBER,
          Vocabulary.PREVIOUS_EDITION);

  private final Node undertaking;

  /** All that is said, by everybody, and what is known of those spoken of. */
  private final Graph all;

  private final Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
  private final Accounts accounts;
  private final Parties parties;

  private Consolidation(Node undertaking, Collection<Telling> tellings, Graph known) {
    this.undertaking = undertaking;
    Graph told = GraphMemFactory.createDefaultGraphSameTerm();
    tellings.forEach(telling -> telling.facts().forEach(told::add));
    all = new Union(told, known);
    accounts = new Accounts(tellings);
    parties = new Parties(all);
  }

  /**
   * The facts that hold.
   *
   * @param known types and standing relations of all that the tellings speak of
   */
  static Graph of(Node undertaking, Collection<Telling> tellings, Graph known) {
    Consolidation consolidation = new Consolidation(undertaking, tellings, known);
    if (known.contains(undertaking, RDF_TYPE, Vocabulary.Type.ENCOUNTER)) {
      consolidation.encounter();
    }
    consolidation.add(
        undertaking,
        HAS_STATUS,
        new Statuses(consolidation.accounts, consolidation.all).latest(undertaking));
    return consolidation.facts;
  }

  private void encounter() {
    Predicate<Said> own = said -> parties.isOwn(said, undertaking);
    new Dates(accounts, facts).choose(undertaking, own);
    PLAIN.forEach(p -> choose(undertaking, p, p, own, (coarse, fine) -> false));
    choose(undertaking, Vocabulary.HELD_AT, Vocabulary.HELD_AT, own, this::isAround);
    choose(undertaking, KIND, KIND, own, (coarse, fine) -> coarse.equals(KIND_OTHER));
    classify();
    Graphs.subjects(all, IN_ENCOUNTER, undertaking).forEach(p -> participation(p, own));
    Graphs.subjects(all, Vocabulary.EDITION_ENCOUNTER, undertaking)
        .forEach(e -> choose(e, NUMBER_IN_SERIES, NUMBER_IN_SERIES, own, (coarse, fine) -> false));
  }

  /** The class follows the kind that was chosen. */
  private void classify() {
    Node chosen = Graphs.object(facts, undertaking, KIND);
    Arrays.stream(MeetingKind.values())
        .filter(kind -> Vocabulary.concept(kind).equals(chosen))
        .forEach(kind -> facts.add(undertaking, RDF_TYPE, Vocabulary.Type.of(kind)));
  }

  private void participation(Node participation, Predicate<Said> own) {
    choose(participation, IN_CAPACITY, Vocabulary.PRINCIPAL_CAPACITY, own, this::isVaguer);
    choose(participation, STYLED_AS, Vocabulary.PRINCIPAL_STYLE, own, (coarse, fine) -> false);
    Node style = Graphs.object(facts, participation, Vocabulary.PRINCIPAL_STYLE);
    add(
        participation,
        Vocabulary.HAS_RANK,
        style == null ? null : Ontology.rank(style.getLiteralLexicalForm()));
    side(participation);
    List<Said> roles = accounts.settled(participation, IN_ROLE);
    Arrays.stream(Role.values())
        .map(Vocabulary::concept)
        .filter(role -> roles.stream().anyMatch(said -> said.value().equals(role)))
        .findFirst()
        .ifPresent(role -> add(participation, Vocabulary.PRINCIPAL_ROLE, role));
  }

  /** How many documents name the side, or that they name several. */
  private void side(Node participation) {
    List<Said> sides = accounts.of(participation, Vocabulary.REPRESENTING);
    if (sides.stream().map(Said::value).distinct().count() > 1) {
      facts.add(participation, RDF_TYPE, Vocabulary.Type.DISPUTED_PARTICIPATION);
    } else if (!sides.isEmpty()) {
      long documents = sides.stream().map(Said::document).distinct().count();
      facts.add(participation, Vocabulary.DOCUMENT_COUNT, Literals.count(documents));
    }
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

  private void add(Node subject, Node property, @Nullable Node value) {
    if (value != null) {
      facts.add(subject, property, value);
    }
  }
}
