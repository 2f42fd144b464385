package org.parley.publish.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Item;
import org.parley.publish.chart.content.Targets;
import org.parley.publish.chart.map.Outlines;
import org.parley.publish.chart.map.Projection;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** Drawings of rows that are written down here. */
@SuppressWarnings("unchecked")
class ChartsTest {
  private static final QueryCatalogue QUERIES = QueryCatalogue.load();

  private static final Targets TARGETS =
      new Targets() {
        @Override
        public String thing(String iri) {
          return "/doc/" + iri.substring(iri.lastIndexOf('/') + 1);
        }

        @Override
        public String year(int year) {
          return "/year/" + year;
        }

        @Override
        public String evidence(List<String> iris) {
          return "/evidence/" + iris.size();
        }
      };

  /** Rows of a question; columns that are not named stay empty. */
  @SafeVarargs
  private static Answer answer(String question, Map<String, String>... rows) {
    return answer(question, List.of(rows));
  }

  private static Answer answer(String question, List<Map<String, String>> rows) {
    CannedQuery query = QUERIES.get(question);
    List<List<@Nullable RDFNode>> all = new ArrayList<>();
    for (Map<String, String> row : rows) {
      List<@Nullable RDFNode> values = new ArrayList<>();
      query.columns().forEach(column -> values.add(node(row.get(column))));
      all.add(values);
    }
    return new Answer(query, Map.of(), all, false);
  }

  private static @Nullable RDFNode node(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return text.startsWith("http:")
        ? ResourceFactory.createResource(text)
        : ResourceFactory.createPlainLiteral(text);
  }

  private static Map<String, String> edition(int number, String date) {
    return Map.of(
        "series",
        "http://x/talks",
        "seriesLabel",
        "Talks",
        "edition",
        Integer.toString(number),
        "meeting",
        "http://x/talks-" + number,
        "meetingLabel",
        "Talks no. " + number,
        "date",
        date,
        "status",
        number == 9 ? "planned" : "held");
  }

  private static Timeline timeline(Answer answer, boolean whole) {
    return assertInstanceOf(
        Timeline.class, Charts.draw("Title", answer, View.TIMELINE, TARGETS, whole));
  }

  @Test
  void aLongNameOfALaneIsCutWhereItStandsAndToldWhole() {
    String name = "Standing talks ".repeat(20).strip();
    Timeline drawn = timeline(answer("editions-of-a-series", named(name)), true);
    Timeline.Lane lane = drawn.lanes().get(0);
    assertEquals(name, lane.name().text());
    assertTrue(lane.shown().endsWith("…") && lane.shown().length() <= 100, lane.shown());
  }

  private static Map<String, String> named(String series) {
    Map<String, String> edition = new HashMap<>(edition(5, "2019"));
    edition.put("seriesLabel", series);
    return edition;
  }

  @Test
  void editionsStandInTheLaneOfTheirSeries() {
    Timeline drawn =
        timeline(
            answer(
                "editions-of-a-series",
                edition(5, "2019"),
                edition(6, "2021-03"),
                edition(8, "2023-05-10"),
                edition(9, "2024-05-10")),
            true);
    assertEquals(1, drawn.lanes().size());
    Timeline.Lane lane = drawn.lanes().get(0);
    assertEquals(new Item("Talks", "/doc/talks"), lane.name());
    List<Timeline.Mark> marks = lane.marks();
    assertEquals(
        List.of("mark vague", "mark vague", "mark day", "mark day open", "mark missing"),
        marks.stream().map(Timeline.Mark::look).toList());
    assertEquals(
        List.of("5th", "6th", "8th", "9th", ""), marks.stream().map(Timeline.Mark::text).toList());
    assertEquals("Talks no. 5, 2019, year only", marks.get(0).name());
    assertEquals("Talks no. 6, March 2021, month only", marks.get(1).name());
    assertEquals("Talks no. 9, planned, 10 May 2024", marks.get(3).name());
    // a year is about twelve times as long as a month
    assertEquals(12.0, (double) marks.get(0).width() / marks.get(1).width(), 1.5);
    assertTrue(marks.get(4).x() > marks.get(1).x() && marks.get(4).x() < marks.get(2).x());
    assertTrue(marks.get(4).name().startsWith("7th: not reported"), marks.get(4).name());
  }

  @Test
  void noMonthIsCutOffOnTheLeft() {
    Answer answer =
        answer("editions-of-a-series", edition(5, "2024-08-20"), edition(6, "2024-12-09"));
    Timeline.Tick first = timeline(answer, true).ticks().get(0);
    assertEquals("Aug 2024", first.text());
    assertTrue(first.x() < Lines.width(first.text()) / 2, first::toString);
    assertEquals(Lines.width(first.text()) / 2, first.textX());
  }

  @Test
  void daysAreNamedWhereMonthsAreTooFew() {
    Answer answer =
        answer("editions-of-a-series", edition(5, "2025-05-21"), edition(6, "2025-05-22"));
    assertEquals(
        List.of("1 May 2025", "11 May 2025", "21 May 2025", "1 Jun 2025", "11 Jun 2025"),
        timeline(answer, true).ticks().stream().map(Timeline.Tick::text).toList());
  }

  @Test
  void noMarkStandsInTheTextOfAnother() {
    List<Map<String, String>> crowd = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      crowd.add(edition(i + 1, LocalDate.of(2024, 1, 1).plusDays(5L * i).toString()));
    }
    crowd.add(edition(60, "1990-01-01"));
    List<Timeline.Mark> marks =
        timeline(answer("editions-of-a-series", crowd), false).lanes().get(0).marks();
    assertTrue(marks.stream().anyMatch(mark -> mark.text().isEmpty()), "too few for a crowd");
    for (Timeline.Mark told : marks) {
      for (Timeline.Mark other : marks) {
        boolean apart =
            told == other
                || told.text().isEmpty()
                || told.y() != other.y()
                || told.right() < other.left()
                || other.right() < told.left();
        assertTrue(apart, told + " and " + other);
      }
    }
  }

  @Test
  void nothingIsMissingWhereRowsWereAskedAway() {
    Answer answer =
        answer("editions-of-a-series", edition(5, "2019-01-01"), edition(8, "2023-05-10"));
    assertEquals(4, timeline(answer, true).lanes().get(0).marks().size());
    assertEquals(2, timeline(answer, false).lanes().get(0).marks().size());
  }

  @Test
  void anEditionWithoutDateIsListedAndNotMissing() {
    Map<String, String> undated = new HashMap<>(edition(6, "2020"));
    undated.remove("date");
    Timeline drawn =
        timeline(
            answer(
                "editions-of-a-series",
                edition(5, "2019-01-01"),
                undated,
                edition(7, "2023-05-10")),
            true);
    assertEquals(2, drawn.lanes().get(0).marks().size());
    assertEquals(List.of(new Item("Talks no. 6", "/doc/talks-6")), drawn.frame().rest());
  }

  @Test
  void marksAndTextsOfALaneKeepApart() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      rows.add(edition(i, "2023-05-0" + i));
    }
    Timeline drawn = timeline(answer("editions-of-a-series", rows.toArray(new Map[0])), true);
    List<Timeline.Mark> told =
        drawn.lanes().get(0).marks().stream().filter(mark -> !mark.text().isEmpty()).toList();
    for (Timeline.Mark a : told) {
      for (Timeline.Mark b : told) {
        assertTrue(a == b || a.y() != b.y() || Math.abs(a.x() - b.x()) > 12, a + " " + b);
      }
    }
    assertTrue(drawn.frame().height() > drawn.lanes().get(0).line() + 40);
  }

  @Test
  void manyMarksAreCountedByYear() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i <= 401; i++) {
      rows.add(edition(i, i <= 300 ? "2020-01-01" : "2022-01-01"));
    }
    YearBars bars =
        assertInstanceOf(
            YearBars.class,
            Charts.draw(
                "Title",
                answer("editions-of-a-series", rows.toArray(new Map[0])),
                View.TIMELINE,
                TARGETS,
                true));
    assertEquals(
        List.of("2020: 300 marks", "2021: 0 marks", "2022: 101 marks"),
        bars.bars().stream().map(YearBars.Bar::name).toList());
    assertEquals(0, bars.bars().get(1).height());
    assertEquals(
        300.0 / 101, (double) bars.bars().get(0).height() / bars.bars().get(2).height(), 0.1);
    assertEquals("/year/2020", bars.bars().get(0).href());
  }

  private static Map<String, String> seat(String meeting, String side, String person) {
    Map<String, String> row =
        new HashMap<>(
            Map.of(
                "meeting", "http://x/" + meeting,
                "meetingLabel", meeting,
                "date", "2024-03-1" + meeting.length(),
                "side", "http://x/" + side,
                "sideLabel", side));
    if (!person.isEmpty()) {
      row.put("person", "http://x/" + person);
      row.put("personLabel", person);
    }
    return row;
  }

  @Test
  void sidesFaceEachOther() {
    Network drawn =
        assertInstanceOf(
            Network.class,
            Charts.draw(
                "Title",
                answer(
                    "who-represented-each-side",
                    seat("one", "Norland", "Ola"),
                    seat("one", "Ruritania", "Mira"),
                    seat("three", "Norland", "Ida"),
                    seat("three", "Ruritania", "")),
                View.NETWORK,
                TARGETS,
                true));
    Map<String, Network.Node> nodes = new HashMap<>();
    drawn.nodes().forEach(node -> nodes.put(node.name(), node));
    assertEquals(Network.Column.LEFT, nodes.get("Ola, Norland").column());
    assertEquals(nodes.get("Ola, Norland").x(), nodes.get("Ida, Norland").x());
    assertEquals(Network.Column.RIGHT, nodes.get("Mira, Ruritania").column());
    Network.Node unnamed = nodes.get("Ruritania: not reported");
    assertEquals("not reported", unnamed.text());
    assertEquals(Network.Column.RIGHT, unnamed.column());
    assertEquals(4, drawn.links().size());
    assertEquals("/doc/one", nodes.get("one, 13 March 2024").href());
    assertEquals("2024-03-13", nodes.get("one, 13 March 2024").text());
    assertTrue(nodes.get("one, 13 March 2024").y() < nodes.get("three, 15 March 2024").y());
  }

  @Test
  void aLongNameOfASideIsCutWhereItStandsAndToldWhole() {
    String side = "Standing conference ".repeat(10).strip();
    Network drawn =
        assertInstanceOf(
            Network.class,
            Charts.draw(
                "Title",
                answer(
                    "who-represented-each-side",
                    seat("one", side, "Ola"),
                    seat("one", "Ruritania", "Mira")),
                View.NETWORK,
                TARGETS,
                true));
    Network.Heading heading =
        drawn.headings().stream()
            .filter(shown -> shown.text().equals(side))
            .findFirst()
            .orElseThrow();
    assertTrue(heading.shown().endsWith("…") && heading.shown().length() <= 38, heading.shown());
  }

  @Test
  void moreThanSixtyAreAMatrix() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < 61; i++) {
      rows.add(
          Map.of(
              "partyA",
              "http://x/a" + i,
              "partyALabel",
              "a" + i,
              "partyB",
              "http://x/b",
              "partyBLabel",
              "b",
              "meetings",
              Integer.toString(i + 1)));
    }
    Answer answer = answer("actor-network", rows.toArray(new Map[0]));
    Matrix drawn =
        assertInstanceOf(Matrix.class, Charts.draw("Title", answer, View.NETWORK, TARGETS, true));
    assertEquals(40, drawn.names().size());
    assertEquals("b", drawn.names().get(0).item().text());
    assertEquals(2 * 39, drawn.squares().size());
    assertEquals(5, drawn.squares().stream().mapToInt(Matrix.Square::shade).max().orElse(0));
    assertInstanceOf(
        Network.class,
        Charts.draw(
            "Title",
            answer("actor-network", rows.subList(0, 5).toArray(new Map[0])),
            View.NETWORK,
            TARGETS,
            true));
  }

  @Test
  void townsStandWhereTheyAreAndOthersBeside() {
    WorldMap drawn =
        assertInstanceOf(
            WorldMap.class,
            Charts.draw(
                "Title",
                answer(
                    "host-cities",
                    Map.of(
                        "place", "http://x/beijing",
                        "placeLabel", "Beijing",
                        "country", "China",
                        "meetings", "4"),
                    Map.of(
                        "place", "http://x/geneva",
                        "placeLabel", "Geneva",
                        "country", "Switzerland",
                        "meetings", "1"),
                    Map.of(
                        "place", "http://x/ostmark",
                        "placeLabel", "Ostmark",
                        "country", "Ruritania",
                        "meetings", "1")),
                View.MAP,
                TARGETS,
                true));
    assertEquals(
        List.of("Beijing, China: 4 meetings", "Geneva, Switzerland: 1 meeting"),
        drawn.dots().stream().map(WorldMap.Dot::name).toList());
    assertTrue(drawn.dots().get(0).x() > drawn.dots().get(1).x());
    assertTrue(drawn.dots().get(0).y() > drawn.dots().get(1).y());
    assertTrue(drawn.dots().get(0).radius() > drawn.dots().get(1).radius());
    assertEquals(
        List.of(new Item("Ostmark, Ruritania: 1 meeting", "/doc/ostmark")), drawn.frame().rest());
  }

  @Test
  void theMapIsInItsFrameAndItsBordersAreParted() {
    Outlines outlines = Outlines.get();
    for (String path : List.of(outlines.coasts(), outlines.borders())) {
      for (String point : path.substring(1).split("[ML]", -1)) {
        String[] xy = point.split(",", -1);
        double x = Double.parseDouble(xy[0]);
        double y = Double.parseDouble(xy[1]);
        assertTrue(x >= -0.1 && x <= Frame.WIDTH + 0.1, point);
        assertTrue(y >= -0.1 && y <= Projection.HEIGHT + 0.1, point);
      }
    }
    assertTrue(outlines.borders().length() > 20_000);
    assertTrue(outlines.coasts().length() > outlines.borders().length());
  }

  @Test
  void tenuresAreBarsOfTheirOffice() {
    Timeline drawn =
        timeline(
            answer(
                "office-holders-over-time",
                Map.of(
                    "unit", "http://x/staff",
                    "unitLabel", "General Staff",
                    "post", "chief",
                    "person", "http://x/ola",
                    "personLabel", "Ola Brekke",
                    "firstAttested", "2019-02-01",
                    "lastAttested", "2021-05-01")),
            true);
    assertEquals(new Item("chief, General Staff", "/doc/staff"), drawn.lanes().get(0).name());
    Timeline.Mark mark = drawn.lanes().get(0).marks().get(0);
    assertEquals(Timeline.Shape.SPAN, mark.shape());
    assertEquals("Ola Brekke, chief, General Staff, 1 February 2019 to 1 May 2021", mark.name());
    assertEquals("/doc/ola", mark.href());
  }

  private static Map<String, String> holder(String name, String first, String last) {
    return Map.of(
        "unitLabel",
        "General Staff",
        "post",
        "chief",
        "held",
        "http://x/chief",
        "person",
        "http://x/" + name.charAt(0),
        "personLabel",
        name,
        "firstAttested",
        first,
        "lastAttested",
        last);
  }

  @Test
  void whereNobodyIsShownInAnOfficeThereIsAGap() {
    List<Timeline.Mark> marks =
        timeline(
                answer(
                    "office-holders-over-time",
                    holder("Ola Brekke", "2019-02-01", "2019-08-01"),
                    holder("Ivo Roth", "2019-08-20", "2020-01-01"),
                    holder("Ada Lind", "2022-03-01", "2022-04-01")),
                true)
            .lanes()
            .get(0)
            .marks();
    // weeks between two holders say nothing
    assertEquals(
        List.of("mark span", "mark span", "mark span", "mark gap within"),
        marks.stream().map(Timeline.Mark::look).toList());
    assertEquals("not reported: nobody is shown in this office for 2 years", marks.get(3).name());
    assertEquals("/evidence/2", marks.get(0).href());
    assertTrue(marks.get(3).x() > marks.get(1).x());
  }

  @Test
  void whereTwoAreShownInAnOfficeAtATimeThatIsHatched() {
    Timeline drawing =
        timeline(
            answer(
                "office-holders-over-time",
                holder("Ola Brekke", "2019-02-01", "2019-08-01"),
                holder("Ivo Roth", "2019-05-01", "2019-05-01"),
                // on the day of a handover, and within a month, nobody is told to be there with one
                holder("Ada Lind", "2019-08-01", "2019-08-20"),
                holder("Una Holt", "2019-08", "2019-08")),
            true);
    List<Timeline.Mark> both =
        drawing.lanes().get(0).marks().stream()
            .filter(mark -> mark.shape() == Timeline.Shape.BOTH)
            .toList();
    assertEquals(
        List.of("two at a time: Ola Brekke and Ivo Roth are shown in this office, 1 May 2019"),
        both.stream().map(Timeline.Mark::name).toList());
    assertEquals("mark both within", both.get(0).look());
    assertTrue(both.get(0).hatching().startsWith("M" + both.get(0).x() + ","));
    assertTrue(drawing.frame().description().contains("in a hatched one two are"));
  }

  @Test
  void columnsTellWhichDrawingsFit() {
    assertEquals(
        List.of(View.TIMELINE, View.NETWORK, View.MAP),
        Views.of(QUERIES.get("who-represented-each-side")));
    assertEquals(List.of(View.NETWORK), Views.of(QUERIES.get("who-met-whom")));
    assertEquals(List.of(View.TIMELINE), Views.of(QUERIES.get("meetings-per-year")));
    assertTrue(Views.of(QUERIES.get("publishers")).isEmpty());
    for (CannedQuery query : QUERIES.queries()) {
      if (List.of(View.TIMELINE, View.NETWORK, View.MAP).contains(query.header().view())
          && !query.givesGraph()) {
        assertTrue(Views.of(query).contains(query.header().view()), query.name());
      }
    }
    assertFalse(Views.of(QUERIES.get("host-cities")).contains(View.NETWORK));
  }

  @Test
  void noRowsAreDrawnAsNothing() {
    for (CannedQuery query : QUERIES.queries()) {
      for (View view : Views.of(query)) {
        if (view == View.MAP && !Views.namesPlaces(query)) {
          continue;
        }
        Drawing drawn =
            Charts.draw(
                "Title", new Answer(query, Map.of(), List.of(), false), view, TARGETS, true);
        assertTrue(drawn.frame().height() > 0, query.name());
      }
    }
  }
}
