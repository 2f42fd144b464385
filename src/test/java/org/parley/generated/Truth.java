package org.parley.generated;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.generated.GeneratedArticle.MeetingMention;
import org.parley.generated.GeneratedArticle.PersonMention;

/** Who and what is the same across generated articles, in the form of {@code cross.json}. */
final class Truth {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_DISTINCT = 500;

  /** Where an article tells of something, and in which words. */
  private record Told(String article, String words) {}

  /** A date as an article tells it. */
  private record Dated(String article, String date) {}

  private final World world;
  private final Map<String, List<Told>> people = new TreeMap<>();
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, List<Told>> meetings = new TreeMap<>();
  private final Map<String, TreeSet<String>> articles = new HashMap<>();
  private final Map<String, List<Dated>> dates = new TreeMap<>();

  Truth(World world) {
    this.world = world;
  }

  void add(GeneratedArticle article) {
    for (PersonMention one : article.people()) {
      sides.put(one.person(), one.side());
      tell(people, one.person(), new Told(article.name(), one.surface()));
    }
    for (MeetingMention one : article.meetings()) {
      tell(meetings, one.meeting(), new Told(article.name(), one.label()));
      articles.computeIfAbsent(one.meeting(), any -> new TreeSet<>()).add(article.name());
      if (one.date() != null && one.date().length() == "2012-01-01".length()) {
        tell(dates, one.meeting(), new Dated(article.name(), one.date()));
      }
    }
  }

  private static <T> void tell(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /** All that is known. */
  String json() {
    ObjectNode all = JSON.createObjectNode();
    people(all.putArray("persons"));
    distinct(all.putArray("persons_distinct"));
    meetings(all.putArray("meetings"));
    all.putArray("meetings_distinct");
    series(all.putArray("series"));
    contradictions(all.putArray("contradictions"));
    return all.toPrettyString() + "\n";
  }

  private void people(ArrayNode all) {
    people.forEach(
        (id, mentions) -> {
          ObjectNode person = all.addObject().put("id", id).put("side", sides.get(id));
          ArrayNode surfaces = person.putArray("mentions");
          mentions.forEach(one -> surface(surfaces.addObject(), one).put("named", true));
        });
  }

  private static ObjectNode surface(ObjectNode node, Told told) {
    return node.put("article", told.article).put("surface", told.words);
  }

  /** People of one side and one family name. */
  private void distinct(ArrayNode all) {
    Map<String, String> first = new HashMap<>();
    people.forEach(
        (id, mentions) -> {
          String last = mentions.get(0).words;
          String key = sides.get(id) + " " + last.substring(last.lastIndexOf(' ') + 1);
          String other = first.putIfAbsent(key, id);
          if (other != null && all.size() < MOST_DISTINCT) {
            ObjectNode pair = all.addObject().put("why", "one family name on one side");
            surface(pair.putObject("a"), Objects.requireNonNull(people.get(other)).get(0));
            surface(pair.putObject("b"), mentions.get(0));
          }
        });
  }

  private void meetings(ArrayNode all) {
    meetings.forEach(
        (id, told) -> {
          ArrayNode members = all.addObject().put("id", id).putArray("members");
          told.forEach(
              one -> members.addObject().put("article", one.article).put("label", one.words));
        });
  }

  private void series(ArrayNode all) {
    for (Series series : world.series()) {
      ObjectNode node = all.addObject().put("id", series.key());
      ArrayNode names = node.putArray("names");
      series.names().forEach(names::add);
      node.putArray("sides").add(series.first().name()).add(series.second().name());
      ArrayNode editions = node.putArray("editions");
      for (Event event : world.events()) {
        if (series.equals(event.series()) && articles.containsKey(event.key())) {
          edition(event, editions.addObject());
        }
      }
    }
  }

  private void edition(Event event, ObjectNode node) {
    node.put("edition", event.number())
        .put("date", event.from().toString())
        .put("place", event.host().seat())
        .put("host", event.host().name())
        .put("status", "held");
    Objects.requireNonNull(articles.get(event.key())).forEach(node.putArray("articles")::add);
  }

  /** Days of one meeting that exclude each other. */
  private void contradictions(ArrayNode all) {
    dates.forEach(
        (id, told) -> {
          if (told.stream().map(Dated::date).distinct().count() > 1) {
            ObjectNode node = all.addObject().put("what", "day of " + id).put("kind", "date");
            ArrayNode values = node.putArray("values");
            told.forEach(
                one -> values.addObject().put("article", one.article).put("value", one.date));
            node.put("conflict", true);
          }
        });
  }
}
