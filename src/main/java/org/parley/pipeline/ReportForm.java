package org.parley.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in the words of people and of the evaluation: computed from the claims. */
public record ReportForm(
    String article,
    @Nullable String published,
    @Nullable String publisher,
    List<MeetingForm> meetings,
    List<StatementForm> statements) {
  public ReportForm {
    meetings = List.copyOf(meetings);
    statements = List.copyOf(statements);
  }

  /** One meeting; {@code startPartial} holds a date without a year. */
  public record MeetingForm(
      String label,
      @Nullable String kind,
      @Nullable String status,
      @Nullable String series,
      @Nullable Integer edition,
      @Nullable String start,
      @Nullable String end,
      @JsonProperty("start_partial") @Nullable String startPartial,
      @Nullable String place,
      @Nullable String venue,
      List<String> parties,
      List<ParticipantForm> participants,
      List<String> topics,
      boolean main) {
    public MeetingForm {
      parties = List.copyOf(parties);
      participants = List.copyOf(participants);
      topics = List.copyOf(topics);
    }
  }

  /** One person at one meeting. */
  public record ParticipantForm(
      String name,
      @Nullable String side,
      @Nullable String post,
      @Nullable String office,
      @Nullable String rank,
      @Nullable String role) {}

  /** One statement of a person or a body. */
  public record StatementForm(
      String speaker,
      @Nullable String post,
      @Nullable String org,
      @JsonProperty("said_on") @Nullable String saidOn,
      String gist,
      boolean direct) {}
}
