package org.parley.assemble;

import java.util.Locale;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.When;

/** What an encounter is called: its number, series and sides, else its sides, kind and day. */
final class Labels {
  private final SeriesNames series;

  Labels(SeriesNames series) {
    this.series = series;
  }

  String of(Event event) {
    StringBuilder label = new StringBuilder();
    Integer number = event.number();
    SeriesNames.Group group = series.of(event);
    if (number != null) {
      label.append(ordinal(number)).append(' ');
    }
    String sides = String.join("–", event.parties.keySet());
    if (group != null && group.named()) {
      boolean named = event.parties.keySet().stream().anyMatch(group.name()::contains);
      label.append(named ? "" : sides + " ").append(group.name());
    } else {
      label.append(sides).append(' ').append(event.kind().slug().replace("other", "meeting"));
    }
    for (Fact<When> date : event.dates) {
      if (date.value().start() != null && number == null) {
        return label.append(", ").append(date.value().start()).toString();
      }
    }
    return label.toString();
  }

  private static String ordinal(int n) {
    int tens = n % 100;
    String suffix =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (n % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return String.format(Locale.ROOT, "%d%s", n, suffix);
  }
}
