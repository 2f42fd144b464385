package org.parley.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.model.Mention;
import org.parley.model.When;

/** The keys under which accounts of one meeting are sought. */
final class MeetingKeys {
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
    addParties(meeting, times, keys);
    addPeople(meeting, times, keys);
    return keys;
  }

  private static void addParties(
      MeetingProfile meeting, TreeSet<String> times, TreeSet<String> keys) {
    if (meeting.parties.size() > 1) {
      times.forEach(time -> keys.add(meeting.parties + " in " + time));
      meeting.places.forEach(place -> keys.add(meeting.parties + " at " + place));
    }
  }

  private static void addPeople(
      MeetingProfile meeting, TreeSet<String> times, TreeSet<String> keys) {
    List<Mention> people = new ArrayList<>(meeting.allPeople());
    int end = Math.min(people.size(), MOST_PEOPLE);
    for (int i = 0; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        String pair = people.get(i) + " with " + people.get(j);
        times.forEach(time -> keys.add(pair + " in " + time));
        meeting.places.forEach(place -> keys.add(pair + " at " + place));
      }
    }
  }
}
