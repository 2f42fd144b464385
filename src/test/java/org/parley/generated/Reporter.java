package org.parley.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.generated.GeneratedArticle.PersonMention;

/** Writes articles about events, as newsrooms do. */
final class Reporter {
  private static final double CONFLICT = 0.03;
  private static final double BARE = 0.2;
  private static final double PREVIEW = 0.08;
  private static final int NEWS_DAYS = 5;
  private static final int MONTH = 31;

  private final World world;
  private final Chance seed;
  private final Sentences sentences = new Sentences();

  Reporter(World world, Chance seed) {
    this.world = world;
    this.seed = seed;
  }

  /** An article by a newsroom about an event. */
  GeneratedArticle report(Event event, Newsroom newsroom, String name, Chance chance) {
    return new Report(event, newsroom, chance).write(name);
  }

  /** A copy by another newsroom, with small cuts. */
  GeneratedArticle copy(GeneratedArticle article, String publisher, String name, Chance chance) {
    List<String> paragraphs = new ArrayList<>(List.of(article.text().split("\n\n")));
    List<String> fillers = sentences.of("filler", Event.Kind.EDITION);
    paragraphs.removeIf(one -> fillers.contains(one) && chance.in(0.5));
    return new GeneratedArticle(
        name,
        publisher,
        article.published(),
        String.join("\n\n", paragraphs),
        article.people(),
        article.meetings());
  }

  /** One article in the making. */
  private final class Report {
    private final Event event;
    private final Newsroom newsroom;
    private final Chance chance;
    private final Side teller;
    private final boolean preview;
    private final LocalDate published;
    private final Story story;
    private final List<Scene> scenes = new ArrayList<>();
    private final Scene main;

    Report(Event event, Newsroom newsroom, Chance chance) {
      this.event = event;
      this.newsroom = newsroom;
      this.chance = chance;
      Side side = newsroom.side();
      this.teller = side != null ? side : chance.in(0.5) ? event.firstSide() : event.secondSide();
      this.preview = event.kind() == Event.Kind.EDITION && chance.in(PREVIEW);
      this.published =
          preview
              ? event.from().minusDays(chance.between(1, 9))
              : event
                  .until()
                  .plusDays(chance.below(newsroom.kind() == Newsroom.Kind.PAPER ? 9 : 2));
      this.story = new Story(newsroom, seed, published);
      this.main = scene(event, when(), preview ? "planned" : "held", true);
    }

    GeneratedArticle write(String name) {
      @Nullable Scene courtesy = courtesy();
      @Nullable Scene passing = passing();
      Stream.concat(event.first().stream(), event.second().stream())
          .map(Seat::holder)
          .forEach(story::expect);
      expectOthers(courtesy);
      expectOthers(passing);
      String dateline = dateline();
      tell(preview ? "preview-title" : "title", main, "");
      tell(lead(), main, dateline);
      body(courtesy, passing);
      return finished(name);
    }

    private void expectOthers(@Nullable Scene scene) {
      if (scene != null) {
        Stream.concat(scene.event().first().stream(), scene.event().second().stream())
            .map(Seat::holder)
            .distinct()
            .filter(
                one ->
                    Stream.concat(event.first().stream(), event.second().stream())
                        .noneMatch(seat -> seat.holder().equals(one)))
            .forEach(story::expect);
      }
    }

    private String lead() {
      boolean bare = event.kind() == Event.Kind.EDITION && !preview && chance.in(BARE);
      return preview ? "preview" : bare ? "bare-lead" : "lead";
    }

    private void body(@Nullable Scene courtesy, @Nullable Scene passing) {
      tell(preview ? "preview-represented" : "represented", main, "");
      if (!preview && event.first().size() > 1 && event.second().size() > 1 && chance.in(0.5)) {
        tell("members", main, "");
      }
      tell("topics", main, "");
      if (!preview) {
        said(chance.between(1, 3));
      }
      if (courtesy != null) {
        tell("courtesy", courtesy, "");
      }
      Event previous = world.event(event.previous());
      if (previous != null && chance.in(0.6)) {
        tell("earlier", scene(previous, main(previous), "held", false), "");
      }
      if (passing != null) {
        tell("passing", passing, "");
      }
      fill(chance.between(8, 14));
    }

    private void said(int count) {
      List<String> all = new ArrayList<>(sentences.of("said", event.kind()));
      for (int i = 0; i < count; i++) {
        story.add(all.remove(chance.below(all.size())), main, "");
      }
    }

    private void fill(int length) {
      List<String> all = new ArrayList<>(sentences.of("filler", event.kind()));
      while (story.sentences().size() < length && !all.isEmpty()) {
        story.add(all.remove(chance.below(all.size())), main, "");
      }
    }

    private void tell(String section, Scene scene, String dateline) {
      List<String> templates = sentences.of(section, scene.event().kind());
      if (!templates.isEmpty()) {
        story.add(chance.any(templates), scene, dateline);
      }
    }

    private Scene scene(Event one, Scene.When when, String status, boolean isMain) {
      List<String> topics = new ArrayList<>(sentences.topics(one.field()));
      Collections.rotate(topics, seed.of("topics", one.id()).below(topics.size()));
      Scene scene = new Scene(one, teller, when, topics, status, isMain);
      scenes.add(scene);
      return scene;
    }

    private Scene.When main(Event one) {
      return new Scene.When("", one.from().toString());
    }

    private Scene.When when() {
      LocalDate day = event.from();
      if (!preview && newsroom.kind() != Newsroom.Kind.MINISTRY && chance.in(CONFLICT)) {
        day = day.minusDays(1);
      }
      long ago = ChronoUnit.DAYS.between(day, published);
      if (newsroom.kind() == Newsroom.Kind.AGENCY && ago >= 0 && ago <= NEWS_DAYS) {
        DayOfWeek weekday = day.getDayOfWeek();
        return new Scene.When(
            "on " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day.toString());
      }
      String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (newsroom.kind() == Newsroom.Kind.PAPER && ago > NEWS_DAYS && chance.in(0.6)) {
        return new Scene.When("in " + month, day.toString().substring(0, "2012-01".length()));
      }
      return new Scene.When(
          "on " + day.getDayOfMonth() + " " + month + " " + day.getYear(), day.toString());
    }

    private String dateline() {
      if (newsroom.kind() != Newsroom.Kind.AGENCY) {
        return "";
      }
      String month = published.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      return Name.plain(event.host().seat()).toUpperCase(Locale.ROOT)
          + ", "
          + month
          + " "
          + published.getDayOfMonth()
          + " (XYZ) -- ";
    }

    /** The call of the guests on a minister, told only after the fact. */
    private @Nullable Scene courtesy() {
      for (int id = event.id() + 1; !preview && id <= event.id() + 40; id++) {
        Event next = world.event(id);
        if (next != null
            && !next.from().isAfter(event.until())
            && next.kind() == Event.Kind.COURTESY
            && next.sameSides(event)
            && event.kind() == Event.Kind.EDITION
            && chance.in(0.7)) {
          return scene(next, main(next), "held", false);
        }
      }
      return null;
    }

    /** Another encounter of the same sides some time ago. */
    private @Nullable Scene passing() {
      if (!chance.in(0.4)) {
        return null;
      }
      Event previous = world.event(event.previous());
      for (int id = event.id() - 1; id >= 0 && id > event.id() - 3000; id--) {
        Event past = world.event(id);
        if (past != null
            && past.sameSides(event)
            && past.from().isBefore(event.from().minusDays(MONTH))
            && (previous == null || apart(past, previous))
            && (past.kind() == Event.Kind.CALL || past.kind() == Event.Kind.TALKS)) {
          return scene(past, main(past), "held", false);
        }
      }
      return null;
    }

    /** Who tells of two encounters in one month says which is which, so none does here. */
    private static boolean apart(Event one, Event other) {
      return Math.abs(ChronoUnit.DAYS.between(one.from(), other.from())) > MONTH;
    }

    private GeneratedArticle finished(String name) {
      List<PersonMention> people =
          story.sentences().stream().flatMap(one -> one.people().stream()).distinct().toList();
      String text =
          String.join("\n\n", story.sentences().stream().map(Story.Sentence::text).toList());
      return new GeneratedArticle(
          name,
          newsroom.name(),
          published,
          text + "\n",
          people,
          scenes.stream().map(Scene::told).toList());
    }
  }
}
