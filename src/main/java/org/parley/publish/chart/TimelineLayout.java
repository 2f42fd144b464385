package org.parley.publish.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.publish.chart.Timeline.Lane;
import org.parley.publish.chart.Timeline.Mark;
import org.parley.publish.chart.Timeline.Shape;
import org.parley.publish.chart.content.Event;
import org.parley.publish.chart.content.Events;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Gap;
import org.parley.publish.chart.content.Item;
import org.parley.publish.chart.content.Ordinals;
import org.parley.publish.chart.content.Overlap;
import org.parley.publish.chart.content.Period;
import org.parley.publish.chart.content.Words;

/** Lays events out in lanes, one below the other. */
final class TimelineLayout {
  private static final int MARGIN = 16;
  private static final int TOP = 34;
  private static final int NAME = 20;
  private static final int LINE = 20;
  private static final int GAP = 14;
  private static final int LONGEST = 48;
  private static final String NOT_REPORTED = "not reported";
  private static final String MEETINGS =
      "An open mark is not told to have taken place; a hollow dot is an edition that no article"
          + " tells of.";
  private static final String TENURES =
      "A bar runs from the first to the last day on which an article shows somebody in the office,"
          + " and leads to its sentences; in a dashed bar nobody is shown, in a hatched one two are"
          + " at a time.";

  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.period().first())
          .thenComparing(event -> event.period().last())
          .thenComparing(Event::name);

  private final Events events;
  private final boolean whole;
  private final Axis axis;
  private int y = TOP;

  private TimelineLayout(Events events, boolean whole) {
    this.events = events;
    this.whole = whole;
    this.axis =
        Axis.around(
            events.all().stream().map(Event::period).toList(), MARGIN, Frame.WIDTH - 5 * MARGIN);
  }

  /**
   * The drawing of some events.
   *
   * @param whole whether none was left out, so that gaps between editions can be told
   */
  static Timeline of(Events events, boolean whole, String title) {
    TimelineLayout layout = new TimelineLayout(events, whole);
    List<Lane> lanes = events.lanes().stream().map(layout::lane).toList();
    String description =
        Words.count(events.all().size(), "mark")
            + " in "
            + Words.count(lanes.size(), "lane")
            + ", from "
            + layout.first().first().getYear()
            + " on. "
            + (events.kind() == Events.Kind.MEETINGS ? MEETINGS : TENURES)
            + " A pale bar covers all days that an imprecise date can mean.";
    return new Timeline(
        Frame.of(layout.y, title, description)
            .besides("Without a year, so not drawn", events.undated()),
        layout.axis.ticks(),
        lanes);
  }

  private Period first() {
    return events.all().stream().min(ORDER).orElseThrow().period();
  }

  private Lane lane(Item name) {
    List<Event> own =
        events.all().stream().filter(event -> event.lane().equals(name)).sorted(ORDER).toList();
    int top = y + NAME;
    Lines lines = new Lines();
    List<Mark> marks = new ArrayList<>();
    own.forEach(event -> marks.add(mark(event, lines, top)));
    if (whole) {
      marks.addAll(missing(own, events.numbers().getOrDefault(name, Set.of()), top));
    }
    int below = top + lines.count() * LINE;
    List<Mark> between =
        events.kind() == Events.Kind.TENURES ? between(own, below + LINE / 2) : List.of();
    marks.addAll(between);
    y = below + (between.isEmpty() ? 0 : LINE) + GAP;
    return new Lane(name, top - 4, top + LINE / 2, marks);
  }

  private Mark mark(Event event, Lines lines, int top) {
    Period period = event.period();
    Shape shape = period.isDay() ? Shape.DAY : period.exact() ? Shape.SPAN : Shape.VAGUE;
    int from = axis.x(period.first());
    int width =
        shape == Shape.DAY ? 0 : Math.max(Mark.RADIUS, axis.x(period.last().plusDays(1)) - from);
    String text = Words.shortened(event.text(), LONGEST);
    Mark mark =
        new Mark(
            from, top + LINE / 2, width, shape, !event.held(), text, event.name(), event.href());
    int line = lines.take(mark.left(), mark.right());
    return line < 0 ? crowded(mark.moved(0, ""), lines) : mark.moved(line * LINE, text);
  }

  /** Where a mark stands whose text has no room. */
  private static Mark crowded(Mark mark, Lines lines) {
    int line = lines.take(mark.left(), mark.right());
    return mark.moved((line < 0 ? lines.rest() : line) * LINE, "");
  }

  /** The numbers between two editions that are told, of which nothing is told. */
  private List<Mark> missing(List<Event> own, Set<Integer> known, int top) {
    List<Mark> marks = new ArrayList<>();
    List<Event> numbered =
        own.stream()
            .filter(event -> event.edition() > 0)
            .sorted(Comparator.comparing(Event::edition))
            .toList();
    for (int i = 1; i < numbered.size(); i++) {
      Event before = numbered.get(i - 1);
      Event after = numbered.get(i);
      for (int number = before.edition() + 1; number < after.edition(); number++) {
        if (!known.contains(number)) {
          marks.add(missing(before, after, number, top));
        }
      }
    }
    return marks;
  }

  private Mark missing(Event before, Event after, int number, int top) {
    int from = middle(before.period());
    int to = middle(after.period());
    int x = from + (to - from) * (number - before.edition()) / (after.edition() - before.edition());
    String name = Ordinals.of(number) + ": not reported, drawn between its neighbours";
    return new Mark(x, top + LINE / 2, 0, Shape.MISSING, false, "", name, before.lane().href());
  }

  /** On a line of their own, since names stand where they would. */
  private List<Mark> between(List<Event> holders, int line) {
    List<Optional<Period>> shown = holders.stream().map(Event::period).map(Optional::of).toList();
    List<Mark> marks = new ArrayList<>();
    if (whole) {
      Gap.before(shown).forEach(gap -> gap.ifPresent(one -> marks.add(gap(one, line))));
    }
    List<Optional<Overlap>> overlaps = Overlap.withEarlier(shown);
    for (int i = 0; i < overlaps.size(); i++) {
      Event holder = holders.get(i);
      overlaps
          .get(i)
          .ifPresent(both -> marks.add(both(both, holders.get(both.earlier()), holder, line)));
    }
    return marks;
  }

  private Mark both(Overlap both, Event one, Event other, int line) {
    int from = axis.x(both.first());
    int width = Math.max(Mark.RADIUS, axis.x(both.last().plusDays(1)) - from);
    String name = both.inWords(one.text(), other.text());
    return new Mark(from, line, width, Shape.BOTH, false, "", name, "");
  }

  private Mark gap(Gap gap, int line) {
    int from = axis.x(gap.after().plusDays(1));
    int width = axis.x(gap.before()) - from;
    String text = Lines.width(NOT_REPORTED) < width ? NOT_REPORTED : "";
    return new Mark(from, line, width, Shape.GAP, false, text, gap.inWords(), "");
  }

  private int middle(Period period) {
    LocalDate last = period.last();
    return (axis.x(period.first()) + axis.x(last)) / 2;
  }
}
