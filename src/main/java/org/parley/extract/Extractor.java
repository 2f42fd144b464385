package org.parley.extract;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.assemble.Assembler;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Report;
import org.parley.model.Sentence;
import org.parley.model.Status;
import org.parley.model.Zone;
import org.parley.setting.HostPlaces;
import org.parley.setting.LeadDay;
import org.parley.setting.Lengths;
import org.parley.setting.StillToCome;
import org.parley.side.HomeState;
import org.parley.side.Sides;
import org.parley.side.SpokenStates;

/**
 * Reads an annotated article by the grammar: the body first, the title last, as evidence only. Safe
 * for use by many threads.
 */
public final class Extractor {
  private final Lexicon lexicon;

  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Everything the article claims, each claim with its words. */
  public Report extract(AnnotatedArticle article) {
    Reading reading = new Reading(article, lexicon);
    Notes notes = new Notes(reading);
    for (Sentence sentence : article.sentences()) {
      if (sentence.zone() != Zone.TITLE && sentence.zone() != Zone.CAPTION) {
        Line line = new Line(sentence, lexicon);
        reading.enter(sentence.paragraph());
        if (!notes.read(line)) {
          new Interpreter(reading, line).read();
        }
      }
    }
    reading.events.allItems();
    for (Sentence sentence : article.sentences()) {
      if (sentence.zone() == Zone.TITLE) {
        Line line = new Line(sentence, lexicon);
        new Interpreter(reading, line).read();
        new Headline(reading, line).place();
      }
    }
    attach(reading);
    new Negotiators(reading).attach();
    new LeadDay(reading.spoken).settle();
    reading.events.events().forEach(Lengths::stretch);
    StillToCome coming = new StillToCome(article.article().source().published());
    reading.events.events().forEach(coming::settle);
    Map<String, Body> spoken = SpokenStates.of(article);
    Function<Event, @Nullable Body> homes = event -> home(article, event.paragraph, spoken);
    new Sides(reading.findings, spoken, homes, publisher(article)).settle();
    reading.events.events().forEach(HostPlaces::settle);
    new Captions(reading)
        .introduce(article); // last: whom only a picture shows is no side's only one
    new OtherVersions(reading).read(article.sentences());
    return new Assembler(reading.findings).assemble();
  }

  /** The state that a dispatch is written from, where its dateline names a capital. */
  private @Nullable Body home(AnnotatedArticle article, int paragraph, Map<String, Body> spoken) {
    String place = article.datelinePlace(paragraph);
    Body home = place == null ? null : new HomeState(lexicon).ofPlace(place);
    // a dispatch from a city where others meet need not speak of the state around it
    boolean seat = place != null && lexicon.words().in("seat-city", Folding.fold(place));
    return home != null && seat && !spoken.containsKey(home.name()) ? null : home;
  }

  /** The state whose name a publisher carries: "Norlandic Armed Forces". */
  private @Nullable Body publisher(AnnotatedArticle article) {
    String name = article.article().source().publisher();
    return name == null ? null : new HomeState(lexicon).named(name);
  }

  /** Roles told before any encounter go to the main one. */
  private static void attach(Reading reading) {
    Event main = reading.events.main();
    if (main != null && main.status() == Status.HELD) {
      for (Reading.Pending role : reading.pending) {
        Stage.part(main, role.actor(), role.role(), role.side(), role.why());
      }
    }
  }
}
