package org.parley.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.model.Mention;
import org.parley.model.PartialDate;
import org.parley.model.When;

/** The keys under which accounts of one meeting are sought. */
final class MeetingKeys {
  /** Undated meetings are sought only among news of about the same days. */
  static final int NEWS_DAYS = 14;

  private static final int MOST_PEOPLE = 8;

  private MeetingKeys() {}

  static TreeSet<String> of(MeetingProfile meeting) {
    TreeSet<String> keys = new TreeSet<>();
    TreeSet<String> times = new TreeSet<>();
    for (When when : meeting.whens) {
      times.addAll(Dates.months(when));
    }
    for (Mention series : meeting.series) {
      meeting.numbers.forEach(number -> keys.add(series + " no. " + number));
      meeting.implied.forEach(number -> keys.add(series + " no. " + number));
      times.forEach(time -> keys.add(series + " in " + time));
    }
    TreeSet<String> news = news(meeting);
    addParties(meeting, times, news, keys);
    addPeople(meeting, times, news, keys);
    return keys;
  }

  /** Two spans of days for each day of publication, so that near days share one. */
  private static TreeSet<String> news(MeetingProfile meeting) {
    TreeSet<String> news = new TreeSet<>();
    for (PartialDate published : meeting.published) {
      LocalDate day = published.exactDay();
      if (day != null) {
        long span = day.toEpochDay() / NEWS_DAYS;
        news.add(" in news of " + span);
        news.add(" in news of " + (span + 1));
      }
    }
    return news;
  }

  private static void addParties(
      MeetingProfile meeting, TreeSet<String> times, TreeSet<String> news, TreeSet<String> keys) {
    if (meeting.parties.size() > 1) {
      times.forEach(time -> keys.add(meeting.parties + " in " + time));
      news.forEach(days -> keys.add(meeting.parties + days));
    }
  }

  private static void addPeople(
      MeetingProfile meeting, TreeSet<String> times, TreeSet<String> news, TreeSet<String> keys) {
    List<Mention> people = new ArrayList<>(meeting.allPeople());
    int end = Math.min(people.size(), MOST_PEOPLE);
    for (int i = 0; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        String pair = people.get(i) + " with " + people.get(j);
        times.forEach(time -> keys.add(pair + " in " + time));
        news.forEach(days -> keys.add(pair + days));
      }
    }
  }
}
