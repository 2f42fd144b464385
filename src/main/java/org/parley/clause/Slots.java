package org.parley.clause;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Rule;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;

/** Whether the roles of a frame are filled as a rule wants them. */
public final class Slots {
  private final Line line;

  public Slots(Line line) {
    this.line = line;
  }

  public boolean fit(Rule rule, Frame frame) {
    for (Map.Entry<String, Rule.Slot> entry : rule.slots().entrySet()) {
      Argument filler = frame.role(entry.getKey());
      Rule.Slot slot = entry.getValue();
      boolean fits =
          filler != null && fits(filler, slot.kinds())
              || frame.all(entry.getKey()).stream().anyMatch(other -> fits(other, slot.kinds()));
      boolean mayLack = slot.optional() && (filler == null || !slot.kinds().contains("actors"));
      if (!fits && !slot.optional() || filler != null && !fits && !mayLack) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Argument filler, List<String> kinds) {
    return kinds.stream().anyMatch(kind -> fits(filler, kind));
  }

  private boolean fits(Argument filler, String kind) {
    if (kind.startsWith("=")) {
      return word(filler, kind.substring(1));
    }
    return switch (kind) {
      case "any" -> true;
      case "text" -> filler.to() > filler.from();
      case "people" -> person(filler);
      case "they" -> plural(filler);
      case "names" -> any(filler, PersonChunk.class);
      case "actors" ->
          person(filler)
              || any(filler, BodyChunk.class)
              || any(filler, SideChunk.class)
              || plural(filler);
      case "office" -> any(filler, OfficeChunk.class);
      case "body" ->
          any(filler, BodyChunk.class)
              || any(filler, SideChunk.class)
              || any(filler, OfficeChunk.class);
      case "side" -> any(filler, SideChunk.class) || body(filler);
      case "delegation" -> any(filler, SideChunk.class);
      case "meeting" ->
          any(filler, MeetingChunk.class)
              || line.lexicon().words().in("it", filler.pronoun())
              || filler.pronoun().equals("both");
      case "series" -> any(filler, MeetingChunk.class) || namelessSeries(filler);
      case "journey" -> kind(filler, MeetingKind.VISIT);
      case "phone" -> kind(filler, MeetingKind.CALL);
      case "place" -> place(filler);
      default -> throw new IllegalStateException("the grammar names an unknown filler: " + kind);
    };
  }

  /** "the series", "the channel": the talks that an article is about. */
  public boolean namelessSeries(@Nullable Argument filler) {
    return filler != null
        && filler.heads().isEmpty()
        && (line.is(filler.from(), "the") || line.is(filler.from(), "this"))
        && filler.to() == filler.from() + 2
        && line.in(filler.to() - 1, "series-noun");
  }

  private boolean word(Argument filler, String word) {
    int from = filler.from();
    while (line.in(from - 1, "light")) { // "told visiting Norlandic Admiral P"
      from--;
    }
    for (int i = from; i < filler.to(); i++) {
      if (line.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean person(Argument filler) {
    boolean he = !filler.pronoun().isEmpty() && line.lexicon().words().in("he", filler.pronoun());
    boolean teller = line.lexicon().words().in("first-person", filler.pronoun());
    return he || teller || sure(filler) || any(filler, OfficeChunk.class);
  }

  /** Capitals alone make no person of "Green Line". */
  private static boolean sure(Argument filler) {
    return filler.all(PersonChunk.class).stream()
        .anyMatch(person -> person.sure() || !person.offices().isEmpty());
  }

  private boolean plural(Argument filler) {
    if (!filler.pronoun().isEmpty()) {
      return line.lexicon().words().in("they", filler.pronoun());
    }
    return filler.heads().isEmpty() && line.contains(filler.from(), filler.to(), "plural-noun");
  }

  private static boolean any(Argument filler, Class<? extends Chunk> type) {
    return filler.heads().stream().anyMatch(type::isInstance);
  }

  private static boolean kind(Argument filler, MeetingKind kind) {
    return filler.all(MeetingChunk.class).stream().anyMatch(chunk -> chunk.kind() == kind);
  }

  private static boolean body(Argument filler) {
    for (BodyChunk chunk : filler.all(BodyChunk.class)) {
      if (chunk.body().canBeSide() && chunk.form() != BodyChunk.Form.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  private static boolean place(Argument filler) {
    return any(filler, PlaceChunk.class) || body(filler);
  }

  /** The first chunk of a kind in an argument. */
  public static <C extends Chunk> @Nullable C first(@Nullable Argument argument, Class<C> type) {
    if (argument == null) {
      return null;
    }
    List<C> all = argument.all(type);
    return all.isEmpty() ? null : all.get(0);
  }

  public static @Nullable Body side(@Nullable Argument argument) {
    BodyChunk body = first(argument, BodyChunk.class);
    if (body != null) {
      return body.body().side();
    }
    SideChunk side = first(argument, SideChunk.class);
    return side == null || side.bodies().isEmpty() ? null : side.bodies().get(0).side();
  }
}
