package org.parley.publish.query.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.parley.publish.names.Names;
import org.parley.publish.query.Parameters;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.QueryHeader.Parameter;
import org.parley.publish.query.QueryHeader.Trial;
import org.parley.publish.query.QueryHeader.View;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** What the parts of a header must agree on among themselves. */
final class HeaderRules {
  private static final Set<String> DAYS = Set.of("date", "begin", "first", "firstAttested");
  private static final Set<String> SITES = Set.of("place", "site", "country");

  private final QueryHeader header;
  private final Set<String> choices;

  private HeaderRules(QueryHeader header, Set<String> choices) {
    this.header = header;
    this.choices = choices;
  }

  /**
   * A mistake.
   *
   * @param where words of the header near which it stands, as a regular expression
   */
  record Mistake(String where, String reason) {
    static Mistake at(Parameter parameter, String reason) {
      return new Mistake("name: *" + parameter.name() + "\\b", reason);
    }
  }

  /**
   * The mistakes of a header.
   *
   * @param choices the names of all choice lists
   */
  static Stream<Mistake> mistakes(QueryHeader header, Set<String> choices) {
    HeaderRules rules = new HeaderRules(header, choices);
    return Stream.of(
            header.params().stream().flatMap(rules::ofParameter),
            header.tests().stream().flatMap(rules::ofTrial),
            rules.ofView())
        .flatMap(mistakes -> mistakes);
  }

  private Stream<Mistake> ofParameter(Parameter parameter) {
    String name = "parameter " + parameter.name();
    Stream.Builder<Mistake> mistakes = Stream.builder();
    parameter.of().stream()
        .filter(Predicate.not(HeaderRules::isClass))
        .forEach(
            type ->
                mistakes.add(Mistake.at(parameter, name + ": the ontology has no class " + type)));
    if (parameter.choices() != null && !choices.contains(parameter.choices())) {
      mistakes.add(
          Mistake.at(
              parameter,
              name + ": there is no choices/" + parameter.choices() + ".rq among " + choices));
    }
    return Stream.concat(mistakes.build(), ofValues(parameter));
  }

  private static boolean isClass(String local) {
    return Ontology.core()
        .contains(
            NodeFactory.createURI(Vocabulary.NS + local), RDF.type.asNode(), OWL.Class.asNode());
  }

  private static Stream<Mistake> ofValues(Parameter parameter) {
    return Stream.of(parameter.example(), parameter.byDefault())
        .filter(value -> value != null)
        .flatMap(
            value -> {
              try {
                Parameters.checkForm(parameter, value);
                return Stream.empty();
              } catch (QueryException e) {
                return Stream.of(
                    Mistake.at(
                        parameter,
                        "parameter "
                            + parameter.name()
                            + " would refuse its own "
                            + (value.equals(parameter.byDefault()) ? "default " : "example ")
                            + Names.quoted(value)));
              }
            });
  }

  private Stream<Mistake> ofTrial(Trial trial) {
    Set<String> known =
        header.columns().stream().map(QueryHeader.Column::name).collect(Collectors.toSet());
    return columns(trial)
        .filter(Predicate.not(known::contains))
        .map(
            column ->
                new Mistake("\\b" + column + " *:", "a test expects the unknown column " + column));
  }

  private static Stream<String> columns(Trial trial) {
    return trial.rows() == null
        ? Stream.empty()
        : trial.rows().stream().flatMap(row -> row.keySet().stream()).distinct();
  }

  private Stream<Mistake> ofView() {
    String missing = missing(header.view());
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Mistake(
                "view:",
                "as a "
                    + header.view().name().toLowerCase(Locale.ROOT)
                    + " the answer needs "
                    + missing));
  }

  private String missing(View view) {
    List<String> columns = header.columns().stream().map(QueryHeader.Column::name).toList();
    long things = columns.stream().filter(name -> columns.contains(name + "Label")).count();
    return switch (view) {
      case TABLE -> "";
      case TIMELINE ->
          columns.stream().anyMatch(DAYS::contains)
              ? ""
              : "a column of days: " + new TreeSet<>(DAYS);
      case MAP ->
          columns.stream().anyMatch(SITES::contains)
              ? ""
              : "a column of places: " + new TreeSet<>(SITES);
      case PIVOT, NETWORK -> things >= 2 ? "" : "two columns of things with their labels";
    };
  }
}
