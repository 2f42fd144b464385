package org.parley.annotate;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** With what dispatches open, and what only looks so. */
final class DatelineTest {
  @TestFactory
  Stream<DynamicTest> datelines() {
    return Cases.of("datelines", DatelineTest::read);
  }

  @TestFactory
  Stream<DynamicTest> linesOfNothingButADate() {
    return Cases.of("date-lines", line -> String.valueOf(Dateline.onlyDate(line)));
  }

  private static String read(String paragraph) {
    Dateline line = Dateline.of(paragraph);
    if (line == null) {
      return "-";
    }
    String rest = paragraph.substring(line.length());
    return String.join(" | ", line.place(), or(line.date()), or(line.agency()), rest);
  }

  private static String or(@Nullable String part) {
    return part == null ? "-" : part;
  }
}
