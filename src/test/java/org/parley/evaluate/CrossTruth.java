package org.parley.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

  /** Words of an article that stand for a person; not {@code named} are epithets and posts. */
  record Surface(String article, String surface, boolean named) {}

  /** A meeting and the gold labels under which articles tell of it. */
  record Gathering(String id, List<Labelled> members) {}

  /** A gold label of an article. */
  record Labelled(String article, String label) {}

  /** Two that are not one. */
  record Apart<T>(String why, T a, T b) {}

  /** A series with the editions that the articles tell of. */
  record Series(String id, List<Edition> editions) {}

  /** An edition; the date may be a span {@code day/day}. */
  record Edition(
      @Nullable Integer edition, @Nullable String date, String status, List<String> articles) {
    @Nullable String start() {
      return date == null ? null : date.replaceFirst("/.*", "");
    }
  }

  static CrossTruth read(Path file) throws IOException {
    return new ObjectMapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(file.toFile(), CrossTruth.class);
  }
}
