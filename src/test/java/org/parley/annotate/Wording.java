package org.parley.annotate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.World;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.DateExpression;
import org.parley.model.OfficePhrase;
import org.parley.model.Source;

/** Chunks in words, short enough for a table of cases. */
final class Wording {
  private static final Annotator ANNOTATOR = new Annotator(World.LEXICON);
  private static final String NOTHING = "-";

  private Wording() {}

  /** The chunks of one kind in a text, each in words. */
  static <C extends Chunk> String of(String text, Class<C> type, Function<C, String> words) {
    // the leading line is the title, in which no names are learned
    Article article = new Article(new ArticleId("t"), Source.ofFile("t.txt"), "A title\n\n" + text);
    return all(
        ANNOTATOR.annotate(article).sentences().stream()
            .flatMap(sentence -> sentence.chunks().stream())
            .filter(type::isInstance)
            .map(type::cast)
            .map(words));
  }

  static String all(Stream<String> words) {
    String all = words.collect(joining("; "));
    return all.isEmpty() ? NOTHING : all;
  }

  /** {@code Ola Brekke, Major General, deputy head @ Plans Branch < Staff, for Norland}. */
  static String person(PersonChunk person) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(person.name());
    parts.add(person.rank());
    person.offices().forEach(office -> parts.add(office(office)));
    parts.add(person.side() == null ? null : "for " + person.side().name());
    return parts.stream().filter(Objects::nonNull).collect(joining(", "));
  }

  static String office(OfficeChunk chunk) {
    return office(chunk.office()) + (chunk.plural() ? ", several" : "");
  }

  /** {@code deputy head @ Plans Branch < Staff / Norland}. */
  private static String office(OfficePhrase office) {
    String body = office.body() == null ? "" : " @ " + body(office.body());
    return office.post() + body + (office.side() == null ? "" : " / " + office.side().name());
  }

  static String body(BodyChunk chunk) {
    return body(chunk.body());
  }

  private static String body(Body body) {
    return body.chain().stream().map(Body::name).collect(joining(" < "));
  }

  static String side(SideChunk side) {
    String number = side.plural() ? "several" : "one";
    String sides = side.bodies().stream().map(body -> " " + body(body)).collect(joining(","));
    return number + sides + (side.delegation() ? ", delegation" : "");
  }

  /** {@code dialogue #3 "staff talks" Norland, Borland, next}. */
  static String meeting(MeetingChunk meeting) {
    StringBuilder out = new StringBuilder(meeting.kind().slug());
    out.append(meeting.edition() == null ? "" : " #" + meeting.edition());
    out.append(meeting.series() == null ? "" : " \"" + meeting.series() + "\"");
    String parties = meeting.parties().stream().map(Body::name).collect(joining(", "));
    out.append(parties.isEmpty() ? "" : " " + parties);
    return out
        + (meeting.pointer() == null
            ? ""
            : ", " + meeting.pointer().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** {@code 2024-05-03..2024-05-04}, {@code TUESDAY LAST_WEEKDAY}. */
  static String date(DateExpression date) {
    List<String> parts = new ArrayList<>();
    if (date.start() != null) {
      parts.add(date.start() + (date.end() == null ? "" : ".." + date.end()));
    }
    if (date.weekday() != null) {
      parts.add(date.weekday().name());
    }
    if (date.relative() != null) {
      parts.add(date.relative().name());
    }
    if (date.days() != null) {
      parts.add(date.days().toString());
    }
    return String.join(" ", parts);
  }
}
