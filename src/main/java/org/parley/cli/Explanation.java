package org.parley.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.answer.Answer;

/** The facts about one thing as readable text; those of one sentence stand together. */
final class Explanation {
  private final List<Row> own = new ArrayList<>();
  private final List<Row> others = new ArrayList<>();
  private final boolean claims;

  private Explanation(Answer answer, boolean claims) {
    this.claims = claims;
    Set<List<String>> names = new HashSet<>();
    for (List<@Nullable RDFNode> values : answer.rows()) {
      Row row = Row.of(answer.columns(), values);
      // a name that an article uses in many sentences is shown once
      if (!row.isName() || names.add(List.of(row.get("valueLabel"), row.get("document")))) {
        (row.isOwn() ? own : others).add(row);
      }
    }
  }

  /** Prints it; each fact with the address of its claim if wanted. */
  static void print(Answer answer, boolean claims, PrintStream out) {
    if (answer.rows().isEmpty()) {
      out.println("no article says anything about it");
    } else {
      new Explanation(answer, claims).print(out);
    }
  }

  /** One answer of the question, by the names of its columns. */
  private record Row(Map<String, String> cells) {
    static Row of(List<String> columns, List<@Nullable RDFNode> values) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), Answer.text(values.get(i)));
      }
      return new Row(cells);
    }

    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean isOwn() {
      return get("about").equals(get("entity"));
    }

    boolean isName() {
      return get("propertyLabel").equals("called");
    }

    String fact() {
      String account = get("accordingTo");
      String modality = get("modality");
      return get("propertyLabel")
          + ": "
          + get("valueLabel")
          + (account.isEmpty() ? "" : ", according to " + account)
          + (modality.isEmpty() || modality.equals("asserted") ? "" : " (" + modality + ")");
    }

    /** The address of the claim as commands take it. */
    String claim() {
      return get("claim").replaceFirst("^.*/id/", "");
    }

    Proof proof() {
      String source =
          Stream.of("publisher", "published", "documentLabel")
              .map(this::get)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", "));
      String rule = "rule " + get("rule") + ", certainty " + get("confidence");
      return new Proof("“" + get("text") + "”", "– " + source + " · " + rule);
    }
  }

  /** A sentence, with its article and the rule that read it. */
  private record Proof(String sentence, String source) {}

  private void print(PrintStream out) {
    Row any = (own.isEmpty() ? others : own).get(0);
    out.println(any.get("entityLabel"));
    out.println(any.get("entity"));
    chapters().forEach((about, facts) -> print(about, facts, out));
  }

  /** Facts by what they describe, the thing itself first, and by what proves them. */
  private Map<String, Map<Proof, Set<String>>> chapters() {
    Map<String, Map<Proof, Set<String>>> chapters = new LinkedHashMap<>();
    Stream.concat(own.stream(), others.stream())
        .forEach(
            row ->
                chapters
                    .computeIfAbsent(row.get("aboutLabel"), about -> new LinkedHashMap<>())
                    .computeIfAbsent(row.proof(), proof -> new LinkedHashSet<>())
                    .add(row.fact() + (claims ? " [" + row.claim() + "]" : "")));
    return chapters;
  }

  private static void print(String about, Map<Proof, Set<String>> facts, PrintStream out) {
    out.println();
    out.println(about);
    facts.forEach(
        (proof, said) -> {
          said.forEach(fact -> out.print(Text.indented(fact, 2)));
          out.print(Text.indented(proof.sentence(), 6));
          out.print(Text.indented(proof.source(), 6));
        });
  }
}
