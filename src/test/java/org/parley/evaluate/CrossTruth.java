package org.parley.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is the same across the sample articles, and what must not be taken for the same. */
record CrossTruth(
    List<Someone> persons,
    @JsonProperty("persons_distinct") List<Apart<Surface>> personsDistinct,
    List<Gathering> meetings,
    @JsonProperty("meetings_distinct") List<Apart<Labelled>> meetingsDistinct,
    List<Series> series) {
  /** A person and where it is met. */
  record Someone(String id, List<Surface> mentions) {}

  /**
   * Words of an article that stand for a person; those not {@code named} are epithets and posts.
   */
  record Surface(String article, String surface, boolean named) {
    Surface asNamed() {
      return new Surface(article, surface, true);
    }

    @Override
    public String toString() {
      return surface + " in " + article;
    }
  }

  /** A meeting and the gold labels under which articles tell of it. */
  record Gathering(String id, List<Labelled> members) {}

  /** A gold label of an article. */
  record Labelled(String article, String label) implements Comparable<Labelled> {
    @Override
    public int compareTo(Labelled other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return label + " in " + article;
    }
  }

  /** Two that are not one. */
  record Apart<T>(String why, T a, T b) {}

  /** A series with the editions that the articles tell of. */
  record Series(String id, List<Edition> editions) {}

  /** An edition; the date may be a span {@code day/day}. */
  record Edition(
      @Nullable Integer edition, @Nullable String date, String status, List<String> articles) {

    /** How an article tells of it: by its number, else by its date, else as what comes next. */
    Optional<GoldLabel.Meeting> told(List<GoldLabel.Meeting> meetings) {
      return meetings.stream()
          .filter(meeting -> fit(meeting) > 0)
          .max(Comparator.comparingInt(this::fit));
    }

    private int fit(GoldLabel.Meeting meeting) {
      String number = meeting.slot(Slot.EDITION).value();
      if (number != null) {
        return number.equals(String.valueOf(edition)) ? 3 : 0;
      }
      String start = meeting.slot(Slot.START).value();
      if (meeting.slot(Slot.SERIES).wordings().findAny().isEmpty()) {
        return 0;
      }
      if (start != null && date != null) {
        return date.startsWith(start) || start.startsWith(date) ? 2 : 0;
      }
      return start == null && meeting.slot(Slot.STATUS).accepts(status) ? 1 : 0;
    }
  }

  static CrossTruth read(Path file) throws IOException {
    return new ObjectMapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(file.toFile(), CrossTruth.class);
  }
}
