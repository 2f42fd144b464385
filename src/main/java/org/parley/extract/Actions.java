package org.parley.extract;

import org.parley.clause.Frame;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Fact;
import org.parley.extract.Interpreter.Match;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.Zone;

/** What the rules' actions do: the table from the words of the grammar to its deeds. */
final class Actions {
  private final Stage stage;
  private final PartActions parts;
  private final Attendance attendance;
  private final JourneyActions journeys;
  private final TopicActions topics;
  private final Receptions receptions;
  private final MeetingNounActions meetings;
  private final MeetingVerbActions meets;
  private final TalkActions talks;
  private final TourActions tours;
  private final DecisionActions decisions;
  private final Phrases phrases;
  private final Invitations invitations;

  Actions(Stage stage) {
    this.stage = stage;
    this.parts = new PartActions(stage);
    this.attendance = new Attendance(stage);
    this.journeys = new JourneyActions(stage);
    this.topics = new TopicActions(stage);
    this.tours = new TourActions(stage);
    this.talks = new TalkActions(stage, topics);
    this.decisions = new DecisionActions(stage);
    this.receptions = new Receptions(stage);
    this.meetings = new MeetingNounActions(stage, topics);
    this.meets = new MeetingVerbActions(stage, topics);
    this.invitations = new Invitations(stage);
    this.phrases = new Phrases(stage);
  }

  /** Does what a rule says; false where the frame, looked at closely, does not bear it. */
  boolean act(Match match, Fact<?> why) {
    Rule rule = match.rule();
    Frame frame = "planned".equals(rule.option("time")) ? planned(match.frame()) : match.frame();
    return switch (rule.action()) {
      case "represent" -> parts.represent(frame, why);
      case "lead" -> parts.lead(frame, why);
      case "chair" -> parts.chair(frame, why);
      case "host" -> parts.host(frame, why);
      case "host-is" -> parts.hostIs(frame, why);
      case "sign" -> parts.joined(frame, Role.SIGNATORY, why);
      case "attend" -> parts.joined(frame, Role.PARTICIPANT, why);
      case "accompany" -> attendance.accompany(frame, why);
      case "includes" ->
          rule.option("sent") == null
              ? attendance.includes(frame, why)
              : attendance.sent(frame, why);
      case "gather" -> parts.gather(frame, why);
      case "meeting" -> meetings.meeting(frame, why);
      case "meet" -> meets.meet(frame, rule, why);
      case "tour" -> tours.included(frame, why);
      case "talk" -> talks.talk(frame, why);
      case "ring" -> talks.ring(frame, why);
      case "sit" -> new Sittings(stage).sit(frame, why);
      case "chair-body" -> new Sittings(stage).chaired(frame, why);
      case "venue" -> meetings.venue(frame, why);
      case "same" -> meetings.same(frame, why);
      case "plan" -> decisions.decided(frame, rule, Status.PLANNED, why);
      case "cancel" -> decisions.decided(frame, rule, Status.CANCELLED, why);
      case "propose" -> decisions.decided(frame, rule, Status.PROPOSED, why);
      case "invite" -> invitations.invite(frame, rule, why);
      case "call-on" ->
          receptions.received(frame, frame.agent(), Receptions.callee(frame, rule), why);
      case "receive" ->
          receptions.received(frame, Receptions.callee(frame, rule), frame.agent(), why);
      case "visit", "travel" -> journeys.journey(frame, rule, why);
      case "discuss" -> !headline() && topics.discuss(frame, rule, why);
      case "aim" -> !headline() && topics.meantTo(frame, rule, why);
      case "learn" -> !headline() && topics.learned(frame, rule, why);
      case "status" -> new Histories(stage).change(frame, rule, why);
      default ->
          throw new IllegalStateException("the grammar names an unknown action: " + rule.action());
    };
  }

  /** "is due in Norton" says that she will come. */
  private static Frame planned(Frame frame) {
    return frame.at(VerbGroup.Time.PLANNED);
  }

  /** "They had not met since May": they met in May. */
  boolean notSince(Match match, Fact<?> why) {
    return switch (match.rule().action()) {
      case "meet", "talk", "meeting" -> meets.lastSince(match.frame(), why);
      default -> false;
    };
  }

  /** Reads a meeting phrase that no verb has claimed. */
  void phrase(MeetingChunk chunk, Fact<?> why) {
    if (!stage.told.contains(chunk)) {
      phrases.phrase(chunk, why);
    }
  }

  /** Reads nouns of talk that are no encounter themselves: "an exchange of views on …". */
  void exchanges(Fact<?> why) {
    if (!headline()) {
      new TopicNouns(stage).read(why);
    }
  }

  private boolean headline() {
    return stage.line.sentence().zone() == Zone.TITLE;
  }
}
