package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.People;
import org.parley.encounter.Person;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Evidence;
import org.parley.model.Role;
import org.parley.setting.SpokenSetting;

/** All that is known while one article is read. */
final class Reading {
  /** What the article has said so far: all that outlives the reading. */
  final Findings findings;

  /** The days and places spoken of. */
  final SpokenSetting spoken;

  final AnnotatedArticle annotated;
  final Lexicon lexicon;
  final People people;
  final EventBook events;
  final Set<Told> told = new HashSet<>();
  final NamedLater later;

  /** Roles of people told before any encounter was: they belong to the first one. */
  final List<Pending> pending = new ArrayList<>();

  /** The person spoken of last before the sentence that is being read. */
  @Nullable Person earlier;

  /** The one person that is the subject of the sentence before, whom "he" means first. */
  @Nullable Person protagonist;

  /** The last one who was the subject of a sentence, and who was spoken of last by then. */
  private @Nullable Person hero;

  private @Nullable Person lastThen;

  /** Whom "him" meant in the sentence before. */
  @Nullable Person him;

  /** The subject of the sentence before, which "it" may mean. */
  @Nullable Chunk subject;

  /** The recurring meeting that was named last, which "the fourth edition" is one of. */
  Chunk.@Nullable MeetingChunk recurring;

  /** The talks without a name, of two sides named, of which "the fourth round" is one. */
  Chunk.@Nullable MeetingChunk process;

  /** The committee named last by its full name, which "the committee" means. */
  @Nullable String committee;

  /** Whom "the two" means before any encounter of theirs is told. */
  final SpokenPair pair;

  /** The alliance named last, which "the bloc" means. */
  @Nullable Body alliance;

  /** The side whose people are being listed. */
  @Nullable Body listSide;

  /** The audience whose guests are being named. */
  Audiences.@Nullable Given audience;

  /** The side of those who came: "the visitors", "the delegation". */
  @Nullable Body visitors;

  /** Whether the paragraph that was looked at last is a point of a numbered list. */
  boolean point;

  int pointSought = -1;

  /** The paragraph that is being read. */
  private int paragraph = -1;

  /** A role waiting for its encounter. */
  record Pending(Actors.Actor actor, Role role, @Nullable Body side, Fact<?> why) {}

  Reading(AnnotatedArticle annotated, Lexicon lexicon) {
    this.findings = Findings.of(annotated, lexicon);
    this.spoken = new SpokenSetting(findings);
    this.people = findings.people();
    this.events = findings.events();
    this.pair = new SpokenPair(events);
    this.annotated = annotated;
    this.lexicon = lexicon;
    this.later = new NamedLater(this);
  }

  /** Another item of a round-up is another story: nothing said before is meant by "the talks". */
  void enter(int next) {
    if (next != paragraph && annotated.opensItem(next)) {
      events.item();
      protagonist = null;
      hero = null;
      him = null;
      subject = null;
      recurring = null;
      process = null;
      committee = null;
      visitors = null;
      audience = null;
      pair.clear();
    }
    paragraph = next;
  }

  /** Another sentence begins: "he" is its predecessor's subject, or whoever was last in it. */
  void begin() {
    Person before = protagonist;
    Person last = people.last();
    boolean nobodySince = hero != null && last != null && last.equals(lastThen);
    earlier = before != null ? before : nobodySince ? hero : last;
  }

  /** The sentence is read: who was its subject. */
  void end(@Nullable Person subject) {
    protagonist = subject;
    if (subject != null) {
      hero = subject;
      lastThen = people.last();
    }
  }

  Evidence evidence(Line line, int from, int to, String rule, double certainty) {
    return findings.evidence(line, from, to, rule, certainty);
  }

  /** Who said which words: they count once. */
  record Told(@Nullable Person person, String words) {}
}
