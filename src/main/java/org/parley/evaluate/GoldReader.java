package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one gold label; {@link #warnings} then tells what in it is not used. */
final class GoldReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Of a label, or of a report that a label was made from. */
  private static final Set<String> LABEL =
      Set.of(
          "article",
          "published",
          "published_in_text",
          "publisher",
          "traps",
          "negative",
          "id",
          "title",
          "source",
          "unmatched",
          "entities",
          "claims");

  private static final Set<String> MEETING =
      Set.of("main", "duration_days", "distributive", "domestic", "planned");

  private static final Set<String> PARTICIPANT = Set.of("planned");

  private static final Set<String> STATEMENT =
      Set.of("post", "post_alt", "org", "org_alt", "said_on", "said_on_alt", "gist", "direct");

  private final List<String> warnings = new ArrayList<>();

  GoldLabel read(byte[] bytes) {
    return label(GoldNode.root(parse(bytes), warnings));
  }

  List<String> warnings() {
    return warnings;
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          "no JSON"
              + (e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr())
              + ": "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new GoldException("no JSON in UTF-8");
    }
  }

  private static GoldLabel label(GoldNode node) {
    GoldLabel label =
        new GoldLabel(
            node.objects("meetings", GoldReader::meeting),
            node.objects("statements", GoldReader::statement));
    node.done(LABEL);
    return label;
  }

  private static GoldLabel.Meeting meeting(GoldNode node) {
    String label = node.text("label");
    GoldLabel.Meeting meeting =
        new GoldLabel.Meeting(
            label == null ? "a meeting without label" : label,
            slots(node),
            node.texts("parties"),
            node.texts("party_alt"),
            node.texts("parties_optional"),
            node.objects("participants", GoldReader::participant),
            node.texts("participants_optional"),
            node.texts("topics"),
            node.texts("topics_optional"),
            node.flag("optional"));
    node.done(MEETING);
    return meeting;
  }

  private static Map<Slot, Expected> slots(GoldNode node) {
    Map<Slot, Expected> slots = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      slots.put(
          slot,
          switch (slot) {
            case START, END -> node.day(slot.key());
            case EDITION -> node.number(slot.key());
            default -> node.expected(slot.key());
          });
    }
    return slots;
  }

  private static GoldLabel.Participant participant(GoldNode node) {
    boolean optional = node.flag("optional");
    boolean implied = node.flag("implied");
    GoldLabel.Participant participant =
        new GoldLabel.Participant(
            node.required("name"),
            node.expected("side"),
            node.expected("post"),
            node.expected("office"),
            node.expected("rank"),
            Expected.of(node.text("rank_surface")),
            node.expected("role"),
            optional || implied);
    node.done(PARTICIPANT);
    return participant;
  }

  private static GoldLabel.Statement statement(GoldNode node) {
    GoldLabel.Statement statement =
        new GoldLabel.Statement(node.required("speaker"), node.flag("optional"));
    node.done(STATEMENT);
    return statement;
  }
}
