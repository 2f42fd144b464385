package org.parley.setting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Evidence;
import org.parley.model.PartialDate;
import org.parley.model.Sentence;
import org.parley.model.Status;
import org.parley.model.When;
import org.parley.model.Zone;

/**
 * "Ministers of 20 states agreed here on Wednesday to set up a fund": the day of the lead is that
 * of the meeting which the article is news of, where no day is told of it.
 */
public final class LeadDay {
  /** The news is told at the beginning: later meetings are background. */
  private static final int LEAD = 3;

  private static final double CERTAINTY = 0.5;

  private final SpokenSetting spoken;

  public LeadDay(SpokenSetting spoken) {
    this.spoken = spoken;
  }

  public void settle() {
    Event main = spoken.findings.events().main();
    List<Sentence> body =
        spoken.findings.article().sentences().stream()
            .filter(s -> s.zone() == Zone.BODY)
            .limit(LEAD)
            .toList();
    boolean open =
        main != null
            && main.pointer == null
            && main.dates.isEmpty()
            && main.status() == Status.HELD
            && !main.natures.isEmpty();
    if (main == null || !open || body.isEmpty() || !toldIn(main, body)) {
      return;
    }
    Line lead = new Line(body.get(0), spoken.findings.lexicon());
    DateChunk day = day(lead);
    When when =
        day == null
            ? null
            : spoken.clock.resolve(day.date(), lead.text(day.from(), day.to()), false);
    if (day != null && when != null && gone(when.start())) {
      Evidence why = spoken.findings.evidence(lead, day.from(), day.to(), "lead-day", CERTAINTY);
      main.dates.add(new Fact<>(when, why, null));
    }
  }

  private boolean gone(@Nullable PartialDate start) {
    PartialDate published = spoken.findings.article().article().source().published();
    LocalDate today = published == null ? null : published.exactDay();
    LocalDate day = start == null ? null : start.exactDay();
    return day != null && today != null && !day.isAfter(today);
  }

  private static boolean toldIn(Event main, List<Sentence> body) {
    int end = body.get(body.size() - 1).span().end();
    return main.natures.get(0).evidence().span().begin() < end;
  }

  /** The only day of the lead, of a deed that is done, by weekday or as today's. */
  private static @Nullable DateChunk day(Line lead) {
    DateChunk only = null;
    for (int i = 0; i < lead.size(); i++) {
      if (lead.chunk(i) instanceof DateChunk date && date != only) {
        boolean near = date.date().weekday() != null || date.date().start() == null;
        if (only != null || !near) {
          return null;
        }
        only = date;
      }
    }
    VerbGroup first = lead.verbs().stream().filter(v -> !v.nominal()).findFirst().orElse(null);
    boolean past = first != null && first.time() == VerbGroup.Time.PAST;
    boolean told = only != null && !coming(lead, only) && !ofSaying(lead, only);
    return past && told ? only : null;
  }

  /** "said on Friday that they had met", "P on Friday said": who speaks of it may do so later. */
  private static boolean ofSaying(Line lead, DateChunk day) {
    VerbGroup before = null;
    for (VerbGroup verb : lead.verbs()) {
      if (verb.at() > day.from() && (before == null || before.nominal())) {
        return lead.says(verb);
      }
      before = verb.at() < day.from() ? verb : before;
    }
    return before != null && behind(lead, before, day);
  }

  private static boolean behind(Line lead, VerbGroup verb, DateChunk day) {
    for (int i = verb.to(); i < day.from(); i++) {
      if (lead.boundary(i) || lead.is(i, "that")) {
        return false;
      }
    }
    return lead.says(verb);
  }

  /** "met to prepare the talks on Monday", "before Monday": a day to come, or of something else. */
  private static boolean coming(Line lead, DateChunk day) {
    boolean deed =
        lead.verbs().stream()
            .anyMatch(v -> v.at() < day.from() && v.time() == VerbGroup.Time.PLANNED);
    boolean ahead = lead.in(day.from() - 1, "prior") || lead.is(day.from() - 1, "for");
    return deed || ahead || lead.in(day.from() - 1, "dated") && !lead.is(day.from() - 1, "on");
  }
}
