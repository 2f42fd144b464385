package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gold value and what is right in its place.
 *
 * @param value null where the article does not say
 * @param alternatives accepted as well; null among them means that it may be left out
 * @param partial a day without its year, {@code --MM-DD}, right with any year
 */
record Expected(
    @Nullable String value, List<@Nullable String> alternatives, @Nullable String partial) {
  Expected {
    alternatives = Collections.unmodifiableList(new ArrayList<>(alternatives));
  }

  static final Expected ABSENT = of(null);

  static Expected of(@Nullable String value) {
    return new Expected(value, List.of(), null);
  }

  /** All that is right; null among them: leaving it out is. */
  List<@Nullable String> accepted() {
    List<@Nullable String> accepted = new ArrayList<>();
    accepted.add(value);
    accepted.addAll(alternatives);
    return accepted;
  }

  /** All wordings that are right. */
  Stream<String> wordings() {
    return accepted().stream().filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  boolean accepts(@Nullable String got) {
    return accepted().contains(got);
  }

  boolean fits(@Nullable String got, BiPredicate<String, String> same) {
    return got != null && wordings().anyMatch(each -> same.test(each, got));
  }

  boolean fitsDay(@Nullable String got) {
    return got != null
        && !got.isEmpty()
        && (accepts(got) || (partial != null && got.endsWith(partial.substring(1))));
  }

  /** Whether leaving it out is a fault. */
  boolean required() {
    return value != null && !alternatives.contains(null);
  }

  /** Of equally long ones the first. */
  String longest() {
    return wordings().max(Comparator.comparingInt(String::length)).orElse("");
  }
}
