package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.People;
import org.parley.encounter.Person;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.ArticleId;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Evidence;
import org.parley.model.PartialDate;
import org.parley.model.Role;
import org.parley.model.Sentence;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.model.Zone;

/** All that is known while one article is read. */
final class Reading {
  /** What the article has said so far: all that outlives the reading. */
  final Findings findings;

  final AnnotatedArticle annotated;
  final Lexicon lexicon;
  final Clock clock;
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

  /** The subject of the sentence before, which "it" may mean. */
  @Nullable Chunk subject;

  /** The recurring meeting that was named last, which "the fourth edition" is one of. */
  Chunk.@Nullable MeetingChunk recurring;

  /** The side whose people are being listed. */
  @Nullable Body listSide;

  /** The side of those who came: "the visitors", "the delegation". */
  @Nullable Body visitors;

  /** The date spoken of last, which "the same day" means. */
  @Nullable When lastDate;

  /** The place spoken of last, which "there" means. */
  Event.@Nullable Spot lastSpot;

  /** The entry of a chronicle that is being read. */
  Entries.@Nullable Entry entry;

  final Entries entries;

  /** The same of what is done: "the same day he met" is no day to come. */
  @Nullable When lastPast;

  /** The year printed last, which "that year" means. */
  @Nullable Integer lastYear;

  /** The paragraph that is being read. */
  private int paragraph = -1;

  /** A role waiting for its encounter. */
  record Pending(Actors.Actor actor, Role role, @Nullable Body side, Fact<?> why) {}

  Reading(AnnotatedArticle annotated, Lexicon lexicon) {
    this.findings = Findings.of(annotated, lexicon);
    this.people = findings.people();
    this.events = findings.events();
    this.annotated = annotated;
    this.lexicon = lexicon;
    this.entries = new Entries(annotated, lexicon);
    this.clock = new Clock(annotated.article().source().published());
    this.later = new NamedLater(this);
    this.lastYear = yearOfTitle(annotated);
  }

  /** "Diary: 3 to 7 June 2013": the year of days printed without one. */
  private static @Nullable Integer yearOfTitle(AnnotatedArticle annotated) {
    for (Sentence sentence : annotated.sentences()) {
      for (Chunk chunk : sentence.zone() == Zone.TITLE ? sentence.chunks() : List.<Chunk>of()) {
        PartialDate date = chunk instanceof Chunk.DateChunk day ? day.date().start() : null;
        if (date != null && date.hasYear()) {
          return date.year();
        }
      }
    }
    return null;
  }

  /** Another item of a round-up is another story: nothing said before is meant by "the talks". */
  void enter(int next) {
    if (next != paragraph && annotated.opensItem(next)) {
      events.item();
      protagonist = null;
      subject = null;
      recurring = null;
      visitors = null;
    }
    paragraph = next;
  }

  /** The evidence for what a rule read from a range of tokens. */
  Evidence evidence(Line line, int from, int to, String rule, double certainty) {
    Span span = line.span(from, Math.max(to, from + 1));
    ArticleId id = annotated.article().id();
    return new Evidence(
        id, span, annotated.article().words(span), line.sentence().span(), rule, certainty);
  }

  /** Who said which words: they count once. */
  record Told(@Nullable Person person, String words) {}
}
