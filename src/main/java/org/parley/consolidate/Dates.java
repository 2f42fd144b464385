package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.DATE;
import static org.parley.rdf.Vocabulary.DATE_AS_PRINTED;
import static org.parley.rdf.Vocabulary.END_DATE;
import static org.parley.rdf.Vocabulary.PARTIAL_DATE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;
import org.parley.rdf.DateRange;

/**
 * When an encounter was, out of all that is said of it. A coarser date that can mean the same day
 * supports the finer one; one without a year is taken only where no year is told. End and printed
 * words are those told together with the chosen date.
 */
final class Dates {
  private final Accounts accounts;
  private final Graph facts;

  Dates(Accounts accounts, Graph facts) {
    this.accounts = accounts;
    this.facts = facts;
  }

  void choose(Node encounter, Predicate<Said> own) {
    List<Said> dates = accounts.settled(encounter, DATE);
    List<Said> partial = accounts.settled(encounter, PARTIAL_DATE);
    Ranking byTime = new Ranking(Dates::coarser, own);
    Node date = dates.isEmpty() ? byTime.best(partial) : bestDated(byTime, dates, partial);
    Set<String> words =
        Stream.concat(dates.stream(), partial.stream())
            .filter(said -> date != null && agree(said.value(), date))
            .map(Dates::place)
            .collect(Collectors.toSet());
    Ranking plain = new Ranking((a, b) -> false, own);
    Node end = plain.best(told(encounter, END_DATE, words));
    add(encounter, dates.isEmpty() ? PARTIAL_DATE : DATE, date);
    add(encounter, END_DATE, end);
    add(encounter, DATE_AS_PRINTED, printed(encounter, date, plain));
    DateRange.of(parse(date), parse(end)).forEach((p, value) -> add(encounter, p, value));
  }

  private static @Nullable Node bestDated(Ranking ranking, List<Said> dates, List<Said> partial) {
    Node best = ranking.best(Stream.concat(dates.stream(), partial.stream()).toList());
    return best != null && hasYear(best) ? best : ranking.best(dates);
  }

  /** The words for just this date, else for one that agrees with it, else any. */
  private @Nullable Node printed(Node encounter, @Nullable Node date, Ranking ranking) {
    Set<String> exact =
        Stream.of(DATE, PARTIAL_DATE)
            .flatMap(property -> accounts.settled(encounter, property).stream())
            .filter(said -> said.value().equals(date))
            .map(Dates::place)
            .collect(Collectors.toSet());
    Node best = ranking.best(told(encounter, DATE_AS_PRINTED, exact));
    return best != null || date != null
        ? best
        : ranking.best(accounts.settled(encounter, DATE_AS_PRINTED));
  }

  private List<Said> told(Node encounter, Node property, Set<String> places) {
    return accounts.settled(encounter, property).stream()
        .filter(said -> places.contains(place(said)))
        .toList();
  }

  /** Where something was read: one document, the same words. */
  private static String place(Said said) {
    return said.document() + " " + said.evidence();
  }

  private static boolean coarser(Node coarse, Node fine) {
    return !coarse.equals(fine) && parts(coarse) < parts(fine) && agree(coarse, fine);
  }

  private static boolean agree(Node a, Node b) {
    return date(a).compatibleWith(date(b));
  }

  private static long parts(Node node) {
    PartialDate date = date(node);
    return Stream.of(date.year(), date.month(), date.day()).filter(Objects::nonNull).count();
  }

  private static boolean hasYear(Node node) {
    return date(node).hasYear();
  }

  private static PartialDate date(Node node) {
    return PartialDate.parse(node.getLiteralLexicalForm());
  }

  private static @Nullable PartialDate parse(@Nullable Node node) {
    return node == null ? null : date(node);
  }

  private void add(Node encounter, Node property, @Nullable Node value) {
    if (value != null) {
      facts.add(encounter, property, value);
    }
  }
}
