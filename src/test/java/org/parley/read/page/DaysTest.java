package org.parley.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in the forms in which pages tell them. */
final class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-03-06",
        "2031-03-06T23:59:59.000-08:00",
        "2031-03-06 10:00",
        "2031/03/06",
        "2031/3/6",
        "20310306",
        "20310306T101500Z",
        "Thu, 06 Mar 2031 10:00:00 GMT",
        "6 March 2031",
        "March 6, 2031",
        "mar 6, 2031, 5:00 pm"
      })
  void aDayIsReadAsItIsPrinted(String text) {
    assertEquals("2031-03-06", String.valueOf(Days.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06/03/2031",
        "2031",
        "2031-13-06",
        "1970-01-01T00:00:00Z",
        "0001-01-01T00:00:00",
        "1920384756",
        "31 February 2031",
        "6 Marchember 2031",
        "yesterday",
        ""
      })
  void whatMayMeanAnotherDayOrNoneIsNone(String text) {
    assertNull(Days.parse(text));
  }
}
