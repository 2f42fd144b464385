package org.parley.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.Mode;
import org.parley.model.OfficePhrase;
import org.parley.model.PartialDate;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * One encounter as the article tells it, or one mention of it before it is joined to the others.
 */
public final class Event {
  /** What kind of encounter it is and whether it came about. */
  public record Nature(MeetingKind kind, Status status, @Nullable Mode mode) {}

  /** Where: a city or country, a building. */
  public record Spot(@Nullable String place, @Nullable String venue, @Nullable Body country) {}

  /** A topic in the words printed. */
  public record Subject(String text, boolean emphasised) {}

  /** A person's part in it. */
  public record Part(Person person, @Nullable Body side, Role role, List<OfficePhrase> offices) {}

  /** A body whose unnamed officials took part. */
  public record BodyPart(Body body, Role role) {}

  /** A larger gathering: an encounter told before, or what the words call it. */
  public record Margin(@Nullable Event larger, @Nullable String name) {}

  public final List<Fact<Nature>> natures = new ArrayList<>();
  public final List<Fact<String>> series = new ArrayList<>();
  public final List<Fact<When>> dates = new ArrayList<>();
  public final List<Fact<Spot>> spots = new ArrayList<>();
  public final Map<String, Fact<Body>> parties = new LinkedHashMap<>();
  public final Map<Person, Fact<Part>> people = new LinkedHashMap<>();
  public final Map<String, Fact<BodyPart>> bodies = new LinkedHashMap<>();
  public final Map<String, Fact<Subject>> topics = new LinkedHashMap<>();
  public final Map<String, Fact<Body>> hosts = new LinkedHashMap<>();
  public @Nullable Fact<Integer> edition;

  /** Its number as others count. */
  public final List<Fact<Integer>> otherNumbers = new ArrayList<>();

  public @Nullable Fact<Event> previous;
  @Nullable Event whole;

  /** At whose invitation a visit was made: the counterpart, whether named again or not. */
  public @Nullable Person inviter;

  public @Nullable Pointer pointer;
  public Determiner determiner = Determiner.NONE;
  public String noun = "";
  public boolean strong = true;
  public boolean apart;

  /** "the first session": its number where others of its series are numbered. */
  public boolean first;

  /** Whether it is known only as what happens every year. */
  public boolean habit;

  /** Where it was if no clause says so: the host's seat, the host's state. */
  public final List<Fact<Spot>> presumed = new ArrayList<>();

  /** How many days it lasts, where that is told. */
  public @Nullable Integer lasting;

  /** Whether it was held beside another gathering, whose host it need not concern. */
  public boolean beside;

  /** Beside which. */
  public final List<Fact<Margin>> margins = new ArrayList<>();

  /** Whether those who took part are named side by side: nobody is the guest of the other. */
  public boolean mutual;

  /** How many encounters were opened before it. */
  int position;

  public int paragraph;
  public int sentence;

  public MeetingKind kind() {
    MeetingKind best = MeetingKind.OTHER;
    for (Fact<Nature> nature : natures) {
      MeetingKind kind = nature.value().kind();
      if (best == MeetingKind.OTHER || best == MeetingKind.DIALOGUE && specific(kind)) {
        best = kind == MeetingKind.OTHER ? best : kind;
      }
    }
    return best;
  }

  private static boolean specific(MeetingKind kind) {
    return kind == MeetingKind.CONSULTATION
        || kind == MeetingKind.SUMMIT
        || kind == MeetingKind.NEGOTIATION
        || kind == MeetingKind.CONFERENCE;
  }

  /** The status that all mentions come to: cancelled outweighs held, held outweighs planned. */
  public Status status() {
    Status best = Status.PROPOSED;
    for (Fact<Nature> nature : natures) {
      best = weightier(best, nature.value().status());
    }
    return best;
  }

  private static Status weightier(Status a, Status b) {
    List<Status> order = List.of(Status.PROPOSED, Status.PLANNED, Status.HELD, Status.CANCELLED);
    return order.indexOf(b) > order.indexOf(a) ? b : a;
  }

  public @Nullable String seriesName() {
    String best = null;
    for (Fact<String> name : series) {
      if (best == null || name.value().length() > best.length()) {
        best = name.value();
      }
    }
    return best;
  }

  /** Whether no day, month or year of it is known yet. */
  public boolean undated() {
    return dates.stream().allMatch(date -> date.value().start() == null);
  }

  /** Whether all sides and people of another mention are in it. */
  public boolean knows(Event other) {
    return parties.keySet().containsAll(other.parties.keySet())
        && people.keySet().containsAll(other.people.keySet());
  }

  /** Whether only one side, and of the other not even somebody, is known. */
  public boolean oneSided() {
    return parties.size() < 2 && people.size() < 2;
  }

  public @Nullable Integer number() {
    return edition == null ? null : edition.value();
  }

  /** Takes another status in all that is said of it. */
  public void become(Status status) {
    natures.replaceAll(
        fact -> Fact.of(new Nature(fact.value().kind(), status, fact.value().mode()), fact));
  }

  /** Of mentions that say the same the first is enough. */
  private void nature(Fact<Nature> fact) {
    if (natures.stream().noneMatch(known -> known.value().equals(fact.value()))) {
      natures.add(fact);
    }
  }

  public void party(Body body, Fact<?> why) {
    Body side = body.side();
    if (side.canBeSide()) {
      parties.putIfAbsent(side.name(), new Fact<>(side, why.evidence(), why.account()));
    }
  }

  public void part(Part part, Fact<?> why) {
    Fact<Part> known = people.get(part.person());
    if (known == null) {
      people.put(part.person(), new Fact<>(part, why.evidence(), why.account()));
      return;
    }
    Part old = known.value();
    boolean weightier = part.role().compareTo(old.role()) < 0;
    Body side = old.side() == null ? part.side() : old.side();
    Role role = weightier ? part.role() : old.role();
    people.put(
        part.person(),
        new Fact<>(
            new Part(
                part.person(),
                side,
                role,
                old.offices().isEmpty() ? part.offices() : old.offices()),
            weightier ? why.evidence() : known.evidence(),
            known.account()));
  }

  public void topic(Subject subject, Fact<?> why) {
    String account = why.account() == null ? "" : String.valueOf(accountName(why.account()));
    String key = Folding.fold(subject.text()) + "|" + account;
    Fact<Subject> known = topics.get(key);
    String fuller = known == null ? SameTopics.among(topics, key) : null;
    if (fuller != null && SameTopics.better(fuller, key)) {
      return; // told again in fewer words, or with the place
    }
    if (fuller != null) {
      topics.remove(fuller);
    }
    if (known == null || subject.emphasised() && !known.value().emphasised()) {
      topics.put(key, new Fact<>(subject, why.evidence(), why.account()));
    }
  }

  private static String accountName(Fact.Account account) {
    return account.person() != null
        ? account.person().name
        : account.body() != null ? account.body().name() : "";
  }

  /** A day before a month before a year: the finest date is the one to show. */
  private static int coarseness(When when) {
    PartialDate start = when.start();
    return start == null ? 3 : start.day() != null ? 0 : start.month() != null ? 1 : 2;
  }

  /** Whether a city or country of it is known. */
  public boolean placed() {
    return spots.stream().anyMatch(spot -> spot.value().place() != null);
  }

  /** Takes over all that another mention of the same encounter says. */
  public void absorb(Event other) {
    other.natures.forEach(this::nature);
    series.addAll(other.series);
    dates.addAll(other.dates);
    dates.sort(Comparator.comparingInt(fact -> coarseness(fact.value())));
    presumed.addAll(other.presumed);
    spots.addAll(other.spots);
    other.parties.values().forEach(fact -> party(fact.value(), fact));
    other.people.values().forEach(fact -> part(fact.value(), fact));
    other.bodies.forEach(bodies::putIfAbsent);
    other.topics.values().forEach(fact -> topic(fact.value(), fact));
    other.hosts.forEach(hosts::putIfAbsent);
    edition = edition == null ? other.edition : edition;
    previous = previous == null ? other.previous : previous;
    pointer = pointer == null ? other.pointer : pointer;
    whole = whole == null ? other.whole : whole;
    inviter = inviter == null ? other.inviter : inviter;
    strong |= other.strong;
    habit &= other.habit;
    beside |= other.beside;
    margins.addAll(other.margins);
    mutual &= other.mutual;
    lasting = lasting == null ? other.lasting : lasting;
    sentence = Math.max(sentence, other.sentence);
    paragraph = Math.max(paragraph, other.paragraph);
  }
}
