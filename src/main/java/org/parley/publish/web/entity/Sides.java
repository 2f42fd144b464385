package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.linkeddata.Evidence;
import org.parley.publish.query.KeptAnswers;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/**
 * Those who faced each other at a meeting.
 *
 * @param question where they stand as the answer to a question; leads nowhere where nobody asks
 */
public record Sides(Cell question, List<Side> sides) {
  static final Sides NONE = new Sides(Cell.plain(""), List.of());

  private static final String QUESTION = "participants-of-a-meeting";
  private static final Evidence.Tie TAKING_PART =
      new Evidence.Tie("participant", "inEncounter", "");

  /** One side, with those named for it; none where nobody is. */
  public record Side(Cell name, List<Delegate> delegates) {}

  /**
   * One who took part.
   *
   * @param name of the person, or of the body where nobody of it is named
   * @param standing rank, post and office at that meeting
   */
  public record Delegate(Cell name, String standing, String role, Who who) {}

  /** Reads the sides of a meeting. */
  record Reading(String meeting, Links links) implements PartReader.Piece<Sides> {
    @Override
    public Sides notYet() {
      return new Sides(question(), List.of());
    }

    @Override
    public Sides of(KeptAnswers answers, DatasetGraph data) {
      Evidence evidence = new Evidence(data);
      Map<Cell, List<Delegate>> sides = new LinkedHashMap<>();
      for (Rows.Row row :
          new Rows(answers.answer(QUESTION, Map.of("meeting", meeting)), links).all()) {
        List<Delegate> delegates =
            sides.computeIfAbsent(row.cell("side"), side -> new ArrayList<>());
        if (!row.iri("person").isEmpty() || !row.text("office").isEmpty()) {
          delegates.add(delegate(row, evidence));
        }
      }
      return new Sides(
          question(),
          sides.entrySet().stream().map(e -> new Side(e.getKey(), e.getValue())).toList());
    }

    private Delegate delegate(Rows.Row row, Evidence evidence) {
      boolean named = !row.iri("person").isEmpty();
      String standing =
          Stream.of("rank", "post", named ? "office" : "")
              .map(row::text)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" · "));
      Who who =
          named
              ? Who.of(
                  evidence.between(
                      TAKING_PART,
                      NodeFactory.createURI(row.iri("person")),
                      NodeFactory.createURI(meeting),
                      ""),
                  links)
              : Who.NOBODY;
      return new Delegate(
          named ? row.cell("person") : Cell.plain(row.text("office")),
          standing,
          row.text("role"),
          who);
    }

    private Cell question() {
      return new Cell(
          "Open this as a question", "/q/" + QUESTION + "?meeting=" + Parameters.encode(meeting));
    }
  }
}
