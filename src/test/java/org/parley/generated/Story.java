package org.parley.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.generated.GeneratedArticle.PersonMention;

/** Sentences under construction, with whom they name. */
final class Story {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::([a-z]+,?))?}");

  /** A sentence with the people it names; one that names none can be left out of a copy. */
  record Sentence(String text, List<PersonMention> people) {}

  private final Newsroom newsroom;
  private final Chance world;
  private final LocalDate published;
  private final Map<Official, Name.Style> introduced = new HashMap<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final List<Sentence> sentences = new ArrayList<>();

  Story(Newsroom newsroom, Chance world, LocalDate published) {
    this.newsroom = newsroom;
    this.world = world;
    this.published = published;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Makes known who will be named, so that no bare family name can mean two of them. */
  void expect(Official official) {
    String family = Name.plain(official.name().family(Name.Style.PLAIN));
    if (!families.add(family)) {
      shared.add(family);
    }
  }

  boolean knows(Official official) {
    return introduced.containsKey(official);
  }

  void add(String template, Scene scene, String dateline) {
    List<PersonMention> people = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String form = matcher.group(2);
      String words =
          form != null
              ? person(scene.seat(matcher.group(1)), form, scene, people)
              : matcher.group(1).equals("dateline") ? dateline : scene.words(matcher.group(1));
      boolean begins = text.length() == 0 || text.toString().endsWith("-- ");
      matcher.appendReplacement(text, Matcher.quoteReplacement(words));
      if (begins && matcher.start() == 0 || text.toString().startsWith(dateline + words)) {
        capitalise(text, text.length() - words.length());
      }
    }
    matcher.appendTail(text);
    sentences.add(new Sentence(text.toString(), people));
  }

  private static void capitalise(StringBuilder text, int at) {
    if (at < text.length()) {
      text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }
  }

  private String person(Seat seat, String form, Scene scene, List<PersonMention> people) {
    Official official = seat.holder();
    boolean known = introduced.containsKey(official);
    Name.Style style = introduced.computeIfAbsent(official, one -> newsroom.style(one, world));
    String family = official.name().family(style);
    boolean twice = shared.contains(Name.plain(official.name().family(Name.Style.PLAIN)));
    boolean brief = known && !twice && !form.startsWith("full");
    String name = brief ? family : official.name().full(style);
    people.add(new PersonMention(official.key(), official.side().name(), name));
    if (!form.equals("short")) {
      scene.took(seat, name);
    }
    return known ? again(seat, name, form) : first(seat, name, form.endsWith(","));
  }

  private String again(Seat seat, String name, String form) {
    if (form.startsWith("full") || newsroom.kind() != Newsroom.Kind.MINISTRY) {
      return name;
    }
    String rank = seat.post().rank();
    String title = name.equals(name.toUpperCase(Locale.ROOT)) ? "Mr. " : "";
    return rank.isEmpty() ? title + name : rank + " " + name;
  }

  private String first(Seat seat, String name, boolean comma) {
    Post post = seat.post();
    LocalDate day = published;
    String ranked = post.rank().isEmpty() ? name : post.rank() + " " + name;
    boolean before = !post.before(day).isEmpty() && newsroom.kind() != Newsroom.Kind.MINISTRY;
    if (before && post.rank().isEmpty()) {
      return post.side().adjective() + " " + post.before(day) + " " + ranked;
    }
    return ranked + ", " + post.after(day) + (comma ? "," : "");
  }
}
