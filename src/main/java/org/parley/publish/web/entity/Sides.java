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
import org.parley.publish.query.ask.KeptAnswers;
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

  private static final Evidence.Tie SPEAKING = new Evidence.Tie("speaker", "madeAt", "");

  /** The role of those of whom no more is told than that they were there. */
  private static final String PRESENT = "participant";

  private static final String SPOKE = "spoke, but is not said to have led";

  /** One side, with those named for it; none where nobody is. */
  public record Side(Cell name, List<Delegate> delegates) {}

  /**
   * One who took part.
   *
   * @param name of the person, or of the body where nobody of it is named
   * @param standing rank, post and office at that meeting
   */
  public record Delegate(Cell name, String standing, String role, Who who) {
    private boolean isBody() {
      return name.href().isEmpty();
    }

    private boolean isLeading() {
      return !(role.isEmpty() || role.equals(PRESENT) || role.equals(SPOKE));
    }

    private boolean isPresent(Cell person) {
      return name.equals(person) && !isLeading();
    }

    private Delegate in(String otherRole) {
      return new Delegate(name, standing, otherRole, who);
    }
  }

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
      for (Rows.Row row : rows(answers, QUESTION)) {
        List<Delegate> delegates =
            sides.computeIfAbsent(row.cell("side"), side -> new ArrayList<>());
        if (!row.iri("person").isEmpty() || tellsMoreThan(row.cell("side"), row)) {
          delegates.add(delegate(row, evidence));
        }
      }
      spoken(rows(answers, "statements-at-a-meeting"), sides, evidence);
      return new Sides(
          question(),
          sides.entrySet().stream().map(e -> new Side(e.getKey(), e.getValue())).toList());
    }

    /** Whether a row tells of another body than the side, or what the side itself did there. */
    private static boolean tellsMoreThan(Cell side, Rows.Row row) {
      String body = row.text("office");
      return !body.isEmpty() && !(body.equals(side.text()) && row.text("role").isEmpty());
    }

    private List<Rows.Row> rows(KeptAnswers answers, String question) {
      return new Rows(answers.answer(question, Map.of("meeting", meeting)), links).all();
    }

    /** Those who are known to have been there by their words alone led nobody as far as told. */
    private void spoken(
        List<Rows.Row> statements, Map<Cell, List<Delegate>> sides, Evidence evidence) {
      for (Rows.Row row : statements) {
        Cell speaker = row.cell("speaker");
        List<Delegate> named = sides.get(row.cell("side"));
        if (named == null || !EntityPage.kind(speaker.href()).equals("person")) {
          continue;
        }
        boolean led = sides.values().stream().flatMap(List::stream).anyMatch(Delegate::isLeading);
        if (named.stream().allMatch(Delegate::isBody)) {
          named.add(new Delegate(speaker, row.text("post"), SPOKE, words(SPEAKING, row, evidence)));
        } else if (led && named.size() == 1 && named.get(0).isPresent(speaker)) {
          named.set(0, named.get(0).in(SPOKE));
        }
      }
    }

    private Who words(Evidence.Tie tie, Rows.Row row, Evidence evidence) {
      String person = row.iri(tie.equals(SPEAKING) ? "speaker" : "person");
      return Who.of(
          evidence.between(tie, NodeFactory.createURI(person), NodeFactory.createURI(meeting)),
          links);
    }

    private Delegate delegate(Rows.Row row, Evidence evidence) {
      boolean named = !row.iri("person").isEmpty();
      String standing =
          Stream.of("rank", "post", named ? "office" : "")
              .map(row::text)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" · "));
      Who who = named ? words(TAKING_PART, row, evidence) : Who.NOBODY;
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
