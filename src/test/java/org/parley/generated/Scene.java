package org.parley.generated;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.generated.GeneratedArticle.MeetingMention;
import org.parley.generated.GeneratedArticle.Participant;

/** An event as one article tells of it; keeps what has been told. */
final class Scene {
  /** A date in words and as precisely as the words tell it. */
  record When(String words, String value) {}

  private final Event event;
  private final Side teller;
  private final When when;
  private final boolean main;
  private final String status;
  private final Map<Official, Participant> people = new LinkedHashMap<>();
  private final List<String> topics;
  private int nextTopic;
  private @Nullable String series;
  private @Nullable Integer edition;
  private @Nullable String date;
  private @Nullable String place;

  Scene(Event event, Side teller, When when, List<String> topics, String status, boolean main) {
    this.event = event;
    this.teller = teller;
    this.when = when;
    this.topics = topics;
    this.status = status;
    this.main = main;
  }

  Event event() {
    return event;
  }

  private Side one() {
    return teller;
  }

  private Side two() {
    return event.other(teller);
  }

  /** The words for a placeholder that names no person. */
  String words(String placeholder) {
    return switch (placeholder) {
      case "side1" -> one().named();
      case "side2" -> two().named();
      case "Side1" -> one().name();
      case "Side2" -> two().name();
      case "adj1" -> one().adjective();
      case "adj2" -> two().adjective();
      case "host" -> event.host().named();
      case "city" -> place();
      case "series" -> series();
      case "was" -> series().endsWith("s") ? "were" : "was";
      case "nth" -> ordinal();
      case "when" -> when();
      case "month" -> month();
      case "t" -> topics.get(nextTopic++ % topics.size());
      default -> throw new IllegalArgumentException("no such placeholder: " + placeholder);
    };
  }

  private String place() {
    place = event.host().seat();
    return event.host().seat();
  }

  private String series() {
    Series one = java.util.Objects.requireNonNull(event.series());
    series = one.calledBy(teller);
    return one.calledBy(teller);
  }

  private String ordinal() {
    edition = event.number();
    return Ordinals.of(event.number());
  }

  private String when() {
    date = when.value;
    return when.words;
  }

  private String month() {
    LocalDate day = event.from();
    date = day.toString().substring(0, "2012-01".length());
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }

  /** Who stands behind a role: 1 and 2 lead the delegations, 3 and 4 come with them. */
  Seat seat(String role) {
    return switch (role) {
      case "1" -> event.of(one()).get(0);
      case "2" -> event.of(two()).get(0);
      case "3" -> event.of(one()).get(1);
      case "4" -> event.of(two()).get(1);
      case "h" -> event.of(event.host()).get(0);
      case "g" -> event.of(event.other(event.host())).get(0);
      default -> throw new IllegalArgumentException("no such role: " + role);
    };
  }

  /** Notes that the article names somebody among those who took part. */
  void took(Seat seat, String name) {
    Post post = seat.post();
    people.putIfAbsent(
        seat.holder(),
        new Participant(name, post.side().name(), post.after(event.from()), post.rank()));
  }

  MeetingMention told() {
    Series one = event.series();
    return new MeetingMention(
        event.key(),
        event.kind().label,
        status,
        one == null ? null : one.key(),
        series,
        edition,
        date,
        place,
        List.of(one().name(), two().name()),
        new ArrayList<>(people.values()),
        main);
  }
}
