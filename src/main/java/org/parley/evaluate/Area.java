package org.parley.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is measured. The mean is taken over the areas, the two details stand beside it. */
public enum Area {
  MEETINGS,
  KIND,
  STATUS,
  PARTIES,
  DATE,
  PLACE,
  EDITION,
  SERIES,
  PARTICIPANTS,
  REPRESENTED,
  ROLE,
  RANK,
  TOPICS,
  SPEAKERS,
  END,
  VENUE;

  /** The areas that the mean is taken over. */
  public static List<Area> ofTheMean() {
    return Arrays.stream(values()).filter(area -> area != END && area != VENUE).toList();
  }

  /** The name in tables and in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
