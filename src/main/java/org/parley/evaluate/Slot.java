package org.parley.evaluate;

import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.ReportForm.MeetingForm;

/** A property of a meeting that has one value. */
enum Slot {
  START(Area.DATE, MeetingForm::start, Expected::fitsDay),
  END(Area.END, MeetingForm::end, Expected::fitsDay),
  PLACE(Area.PLACE, MeetingForm::place, similarly(Matching::samePlace)),
  SERIES(Area.SERIES, MeetingForm::series, similarly(Matching::similar)),
  EDITION(Area.EDITION, Slot::edition, similarly(String::equals)),
  STATUS(Area.STATUS, MeetingForm::status, similarly(String::equals)),
  KIND(Area.KIND, MeetingForm::kind, similarly(String::equals)),
  VENUE(Area.VENUE, MeetingForm::venue, similarly(Matching::similar));

  private final Area area;
  private final Get get;
  private final Fit fit;

  /** Takes the value out of a report. */
  private interface Get {
    @Nullable String from(MeetingForm meeting);
  }

  /** Whether a value is right. */
  private interface Fit {
    boolean test(Expected expected, @Nullable String got);
  }

  Slot(Area area, Get get, Fit fit) {
    this.area = area;
    this.get = get;
    this.fit = fit;
  }

  private static Fit similarly(BiPredicate<String, String> same) {
    return (expected, got) -> expected.fits(got, same);
  }

  private static @Nullable String edition(MeetingForm meeting) {
    return meeting.edition() == null ? null : String.valueOf(meeting.edition());
  }

  Area area() {
    return area;
  }

  /** The name of the property in labels and reports. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Nullable String of(MeetingForm meeting) {
    return get.from(meeting);
  }

  boolean fits(Expected expected, @Nullable String got) {
    return fit.test(expected, got);
  }
}
