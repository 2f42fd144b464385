package org.parley.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.model.PartialDate;
import org.parley.model.Status;

/**
 * What is told of a day after that of publication is still to come, whatever the tense: a diary
 * says "Monday 3 March: The premier receives the envoy".
 */
public final class StillToCome {
  private final @Nullable LocalDate published;

  public StillToCome(@Nullable PartialDate published) {
    this.published = published == null ? null : published.exactDay();
  }

  public void settle(Event event) {
    boolean held = event.status() == Status.HELD && !event.natures.isEmpty() && !event.undated();
    if (held && event.dates.stream().allMatch(day -> ahead(day.value().start()))) {
      event.become(Status.PLANNED);
    }
  }

  private boolean ahead(@Nullable PartialDate start) {
    LocalDate day = start == null ? null : start.exactDay();
    return day != null && published != null && day.isAfter(published);
  }
}
