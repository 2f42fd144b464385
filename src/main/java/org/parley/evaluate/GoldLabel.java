package org.parley.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a report on one article should say. */
record GoldLabel(List<Meeting> meetings, List<Statement> statements) {
  GoldLabel {
    meetings = List.copyOf(meetings);
    statements = List.copyOf(statements);
  }

  /**
   * A meeting.
   *
   * @param label what it is called in messages
   * @param parties the sides, all of which are to be named
   * @param otherParties sides that may be named and need not be
   * @param optionalParties those of the parties, or others, that need not be named
   * @param optional whether it may be left out
   */
  record Meeting(
      String label,
      Map<Slot, Expected> slots,
      List<String> parties,
      List<String> otherParties,
      List<String> optionalParties,
      List<Participant> participants,
      List<String> optionalParticipants,
      List<String> topics,
      List<String> optionalTopics,
      boolean optional) {
    Meeting {
      slots = new EnumMap<>(slots);
      parties = List.copyOf(parties);
      otherParties = List.copyOf(otherParties);
      optionalParties = List.copyOf(optionalParties);
      participants = List.copyOf(participants);
      optionalParticipants = List.copyOf(optionalParticipants);
      topics = List.copyOf(topics);
      optionalTopics = List.copyOf(optionalTopics);
    }

    Expected slot(Slot slot) {
      return slots.getOrDefault(slot, Expected.ABSENT);
    }
  }

  /**
   * A person at a meeting.
   *
   * @param rankAsPrinted a wording of the rank that is right besides the accepted ones
   * @param optional whether it may be left out
   */
  record Participant(
      Expected name,
      Expected side,
      Expected post,
      Expected office,
      Expected rank,
      Expected rankAsPrinted,
      Expected role,
      boolean optional) {
    boolean isCalled(String got) {
      return name.fits(got, Matching::sameName);
    }

    Stream<String> ranks() {
      return Stream.concat(rank.wordings(), rankAsPrinted.wordings());
    }
  }

  /** A person or body that says something. */
  record Statement(Expected speaker, boolean optional) {}
}
