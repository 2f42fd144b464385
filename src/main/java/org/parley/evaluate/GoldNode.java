package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object of a gold label, which says what is wrong with it and remembers what it was asked. */
final class GoldNode {
  private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("--\\d\\d(-\\d\\d)?");

  private final JsonNode node;
  private final String pointer;
  private final List<String> warnings;
  private final Set<String> asked = new HashSet<>();

  private GoldNode(JsonNode node, String pointer, List<String> warnings) {
    this.node = node;
    this.pointer = pointer;
    this.warnings = warnings;
    if (!node.isObject()) {
      throw wrong(pointer, "an object");
    }
  }

  static GoldNode root(JsonNode node, List<String> warnings) {
    return new GoldNode(node, "", warnings);
  }

  /** Reads each object of a list; a list that is left out is empty. */
  <T> List<T> objects(String key, Function<GoldNode, T> read) {
    List<T> objects = new ArrayList<>();
    int index = 0;
    for (JsonNode each : list(key)) {
      objects.add(read.apply(new GoldNode(each, at(key) + "/" + index++, warnings)));
    }
    return objects;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list(key)) {
      if (!isText(each)) {
        throw wrong(at(key), "a list of texts");
      }
      texts.add(each.textValue());
    }
    return texts;
  }

  boolean flag(String key) {
    JsonNode value = get(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw wrong(at(key), "true or false");
    }
    return value.asBoolean();
  }

  @Nullable String text(String key) {
    return value(get(key), GoldNode::isText, at(key), "a text or null");
  }

  /** A text with its alternatives. */
  Expected expected(String key) {
    return expected(key, GoldNode::isText, "a text or null");
  }

  /** A text with its alternatives, which must be there. */
  Expected required(String key) {
    Expected expected = expected(key);
    if (expected.value() == null) {
      throw wrong(at(key), "a text");
    }
    return expected;
  }

  /** A whole number with its alternatives. */
  Expected number(String key) {
    return expected(key, JsonNode::isIntegralNumber, "a whole number or null");
  }

  /** A date with its alternatives, which may be right in any year. */
  Expected day(String key) {
    Expected day = expected(key);
    String partial = text(key + "_partial");
    if (partial != null && !DAY_WITHOUT_YEAR.matcher(partial).matches()) {
      throw wrong(at(key + "_partial"), "--MM-DD, or --MM,");
    }
    return new Expected(day.value(), day.alternatives(), partial);
  }

  private Expected expected(String key, Predicate<JsonNode> type, String wanted) {
    List<@Nullable String> alternatives = new ArrayList<>();
    for (JsonNode each : list(key + "_alt")) {
      alternatives.add(value(each, type, at(key + "_alt"), "in the list " + wanted));
    }
    return new Expected(value(get(key), type, at(key), wanted), alternatives, null);
  }

  private static @Nullable String value(
      JsonNode node, Predicate<JsonNode> type, String pointer, String wanted) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!type.test(node)) {
      throw wrong(pointer, wanted);
    }
    return node.asText();
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank();
  }

  private JsonNode list(String key) {
    JsonNode list = get(key);
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
      throw wrong(at(key), "a list");
    }
    return list;
  }

  private JsonNode get(String key) {
    asked.add(key);
    return node.path(key);
  }

  private String at(String key) {
    return pointer + "/" + key;
  }

  private static GoldException wrong(String pointer, String wanted) {
    return new GoldException(
        (pointer.isEmpty() ? "the label" : pointer) + ": " + wanted + " is wanted");
  }

  /** Warns of what nobody asked for and what is not known to be there for people only. */
  void done(Set<String> forPeople) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!asked.contains(key) && !forPeople.contains(key)) {
                warnings.add(at(key) + ": this key is unknown and not used");
              }
            });
  }
}
