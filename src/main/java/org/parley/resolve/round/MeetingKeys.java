package org.parley.resolve.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Mention;
import org.parley.model.PartialDate;
import org.parley.model.When;

/** The keys under which accounts of one meeting are sought. */
final class MeetingKeys {
  /** Undated meetings are sought only among news of about the same days. */
  static final int NEWS_DAYS = 14;

  private static final int MOST_PEOPLE = 8;

  /**
   * A key.
   *
   * @param who a series, the parties, or two of the people
   * @param when the number of an edition, a month or year, or a span of days of publication
   */
  record Key(List<Mention> who, Object when) {}

  private MeetingKeys() {}

  static Set<Key> of(MeetingProfile meeting) {
    Set<Key> keys = new HashSet<>();
    Set<PartialDate> times = new HashSet<>();
    for (When when : meeting.whens) {
      times.addAll(Dates.months(when));
    }
    Set<Object> moments = new HashSet<>(times);
    moments.addAll(news(meeting));
    for (Mention series : meeting.series) {
      List<Mention> who = List.of(series);
      meeting.numbers.forEach(number -> keys.add(new Key(who, number)));
      meeting.implied.forEach(number -> keys.add(new Key(who, number)));
      times.forEach(time -> keys.add(new Key(who, time)));
    }
    if (meeting.parties.size() > 1) {
      List<Mention> who = List.copyOf(meeting.parties);
      moments.forEach(moment -> keys.add(new Key(who, moment)));
    }
    addPeople(meeting, moments, keys);
    return keys;
  }

  /** Two spans of days for each day of publication, so that near days share one. */
  private static Set<Long> news(MeetingProfile meeting) {
    Set<Long> news = new HashSet<>();
    for (PartialDate published : meeting.published) {
      LocalDate day = published.exactDay();
      if (day != null) {
        long span = day.toEpochDay() / NEWS_DAYS;
        news.add(span);
        news.add(span + 1);
      }
    }
    return news;
  }

  private static void addPeople(MeetingProfile meeting, Set<Object> moments, Set<Key> keys) {
    List<Mention> people = meeting.allPeople().stream().limit(MOST_PEOPLE).toList();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        List<Mention> who = List.of(people.get(i), people.get(j));
        moments.forEach(moment -> keys.add(new Key(who, moment)));
      }
    }
  }
}
