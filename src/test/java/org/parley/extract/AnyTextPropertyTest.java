package org.parley.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Ref;
import org.parley.model.Report;

/** Any text, however broken, ends in a report, and what the report says holds together. */
final class AnyTextPropertyTest {
  private static final List<String> SAMPLES = samples();

  @Property(tries = 400)
  void anyCharactersEndInAReport(@ForAll("characters") String text) {
    sound(World.readAsIs(text));
  }

  @Property(tries = 400)
  void anyWordsOfTheGenreEndInAReport(@ForAll("words") String text) {
    sound(World.readAsIs(text));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void brokenArticlesEndInAReport(@ForAll("broken") String text) {
    sound(World.readAsIs(text));
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void theSameTextIsReadTheSame(@ForAll("broken") String text) {
    assertEquals(World.readAsIs(text), World.readAsIs(text));
  }

  /** The words of each claim stand in the text, and all it speaks of is in the report. */
  private static void sound(Report report) {
    for (Claim claim : report.claims()) {
      for (Evidence evidence : claim.basis().evidence()) {
        assertEquals(report.article().words(evidence.span()), evidence.quote());
        assertTrue(evidence.sentence().contains(evidence.span()), () -> outside(evidence));
      }
    }
    Set<Ref> known = report.entities().stream().map(Entity::ref).collect(Collectors.toSet());
    Stream.concat(report.claims().stream(), report.entities().stream())
        .flatMap(record -> refs(record).stream())
        .forEach(ref -> assertTrue(known.contains(ref), () -> ref + " is no entity"));
    assertEquals(known.size(), report.entities().size(), "two entities share a reference");
  }

  private static String outside(Evidence evidence) {
    return "the words lie outside their sentence: " + evidence;
  }

  /** Every reference inside a record, however deep. */
  private static List<Ref> refs(@Nullable Object value) {
    List<Ref> refs = new ArrayList<>();
    if (value instanceof Ref ref) {
      refs.add(ref);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> refs.addAll(refs(item)));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        refs.addAll(refs(part(value, component)));
      }
    }
    return refs;
  }

  private static @Nullable Object part(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<String> characters() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\uD83C",
            "\uDF0A",
            "\u0000",
            "\r",
            "\u2028",
            "“",
            "’s",
            "İ",
            "ß",
            "ﬁ",
            "漢",
            "שלום",
            "\u202E",
            "\u0301",
            "\u200D",
            "\u00AD",
            "\uFEFF",
            "\u0007",
            "\u001B",
            "\uFFFF",
            "𝔐",
            "٣",
            "\t",
            "\u0085",
            " May 3, 2020 ",
            "Norway",
            " talks with ");
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
    return Arbitraries.oneOf(any, odd).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  /** Words that the readers look for, in no order: what they expect beside them is not there. */
  @Provide
  Arbitrary<String> words() {
    String words =
        "the of , and ; ( ) “ ” ' . : - General Gen. Minister Ministry of Defence Norway Norwegian"
            + " Norway's Oslo Brazil Brekke Ola third 23rd VIII round dialogue talks between with 2+2"
            + " summit visit to by held was were be met said who which led represented co-chaired by"
            + " topics included discussed on 4 May 2020 13-14 March Tuesday last year not will have"
            + " cancelled because of including next previous one here it he they counterpart her"
            + " (NATO) @handle -- \n \n\n • (1) delegation side both host venue agenda table";
    return Arbitraries.of(words.split(" "))
        .list()
        .ofMaxSize(60)
        .map(all -> "A title\n\n" + String.join(" ", all));
  }

  /**
   * A sample article cut off, doubled, with its lines, words or sentences shuffled, its marks lost.
   */
  @Provide
  Arbitrary<String> broken() {
    Arbitrary<String> sample = Arbitraries.of(SAMPLES);
    Arbitrary<Integer> way = Arbitraries.integers().between(0, 9);
    Arbitrary<Integer> seed = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(sample, way, seed).as(AnyTextPropertyTest::broken);
  }

  private static String broken(String text, int way, int seed) {
    int at = seed % text.length();
    return switch (way) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> text + text;
      case 3 -> shuffled(text, "\n", seed);
      case 4 -> shuffled(text, " ", seed);
      case 5 -> text.replaceAll("[.,;:\"“”]", "");
      case 6 -> text.replaceAll("\\s+", " ");
      case 7 -> shuffled(text, "\n\n", seed);
      case 8 -> shuffled(text, "(?<=[.!?]) ", seed);
      default -> text.substring(0, at) + text.substring(0, seed % (at + 1));
    };
  }

  private static String shuffled(String text, String by, int seed) {
    List<String> parts = new ArrayList<>(List.of(text.split(by)));
    Collections.shuffle(parts, new Random(seed));
    return String.join(by.startsWith("(") ? " " : by, parts);
  }

  private static List<String> samples() {
    return resource("/sample/meta.tsv")
        .lines()
        .map(line -> line.split("\t")[0])
        .filter(file -> file.endsWith(".txt"))
        .map(file -> resource("/sample/" + file))
        .toList();
  }

  private static String resource(String path) {
    try (InputStream in = AnyTextPropertyTest.class.getResourceAsStream(path)) {
      return new String(requireNonNull(in, path).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
