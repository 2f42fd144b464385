package org.parley.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.parley.lexicon.Entry.Letters;
import org.parley.lexicon.Entry.Type;
import org.parley.model.Body;
import org.parley.model.Token;

/** Fills the gazetteer from the tables. */
final class GazetteerBuilder {
  private final Tokenizer tokenizer;
  private final BodyTable bodies;
  private final Gazetteer gazetteer = new Gazetteer();

  GazetteerBuilder(Tokenizer tokenizer, BodyTable bodies) {
    this.tokenizer = tokenizer;
    this.bodies = bodies;
  }

  /** Reads every table; of two senses of one phrase the one read first is preferred. */
  Gazetteer build() {
    // states of today first: Hanoi is the capital of the one that still is
    each("states", row -> state(row, true));
    each("states", row -> state(row, false));
    each("organisations", this::organisation);
    each("places", this::place);
    each("ranks", this::rank);
    each("honorifics", this::honorific);
    each("post-heads", row -> noun(row, "head", Type.POST, row.get("kind")));
    each("post-abbreviations", this::postAbbreviation);
    each("unit-heads", row -> noun(row, "head", Type.UNIT, row.get("kind")));
    each("post-modifiers", row -> word(row.get("modifier"), Type.MODIFIER, row.get("kind")));
    each("fields", row -> word(row.get("field"), Type.FIELD, ""));
    each("months", row -> number(row, Type.MONTH));
    each("weekdays", row -> number(row, Type.WEEKDAY));
    each("meeting-nouns", this::meeting);
    each("sides", row -> noun(row, "noun", Type.SIDE, row.get("kind")));
    return gazetteer;
  }

  private static void each(String table, Consumer<Table.Row> reader) {
    Table.load(table).rows().forEach(reader);
  }

  private void state(Table.Row row, boolean today) {
    if (row.get("until").isEmpty() != today) {
      return;
    }
    String name = row.get("name");
    Body body = bodies.require(name);
    body(name, Type.STATE, body);
    row.all("aliases").forEach(alias -> body(alias, Type.STATE, body));
    row.all("people").forEach(people -> body(people, Type.STATE_ADJECTIVE, body));
    row.all("adjectives").forEach(adjective -> body(adjective, Type.STATE_ADJECTIVE, body));
    for (String capital : row.all("capitals")) {
      put(capital, new Entry(Type.CAPITAL, capital, name, body, Letters.CAPITAL, false));
    }
  }

  private void organisation(Table.Row row) {
    String name = row.get("name");
    Body body = bodies.require(name);
    body(name, Type.ORGANISATION, body);
    row.all("abbreviations").forEach(form -> body(form, Type.ORGANISATION, body));
    row.all("aliases").forEach(form -> body(form, Type.ORGANISATION, body));
    row.all("adjectives").forEach(form -> body(form, Type.STATE_ADJECTIVE, body));
  }

  private void place(Table.Row row) {
    String name = row.get("name");
    Body country = bodies.get(row.get("country"));
    Entry entry = new Entry(Type.PLACE, name, row.get("kind"), country, Letters.CAPITAL, false);
    put(name, entry);
    row.all("aliases").forEach(alias -> put(alias, entry));
  }

  private void rank(Table.Row row) {
    String rank = row.get("rank");
    Entry entry = new Entry(Type.RANK, rank, row.get("service"), null, Letters.ANY, false);
    put(rank, entry);
    row.all("abbreviations").forEach(form -> put(form, entry));
  }

  private void honorific(Table.Row row) {
    String form = row.get("form");
    Type type = row.get("kind").equals("suffix") ? Type.SUFFIX : Type.TITLE;
    // "MP" behind and "HE" before a name are written in capitals; "Md" and "He" are names
    boolean capitals = form.matches("\\(?[A-Z](\\.?[A-Z])+\\.?\\)?");
    Letters plain = form.startsWith("(") ? Letters.ANY : Letters.CAPITAL;
    Letters letters = capitals && plain == Letters.CAPITAL ? Letters.UPPER : plain;
    put(form, new Entry(type, form, "", null, letters, false));
  }

  private void postAbbreviation(Table.Row row) {
    String post = row.get("post");
    put(row.get("form"), new Entry(Type.POST, post, row.get("kind"), null, Letters.UPPER, false));
  }

  private void number(Table.Row row, Type type) {
    String number = row.get("number");
    put(row.get("form"), new Entry(type, number, "", null, Letters.CAPITAL, false));
  }

  private void meeting(Table.Row row) {
    String strength = row.get("strength");
    Type type = strength.equals("round") ? Type.ROUND : Type.MEETING;
    noun(row, "noun", type, row.get("kind") + " " + strength);
  }

  /** Singular and plural, both standing for the singular. */
  private void noun(Table.Row row, String column, Type type, String detail) {
    String noun = row.get(column);
    String plural = row.get("plural");
    word(noun, type, detail);
    if (!plural.equalsIgnoreCase(noun)) {
      put(plural, new Entry(type, noun, detail, null, Letters.ANY, true));
    }
  }

  private void word(String form, Type type, String detail) {
    put(form, new Entry(type, form, detail, null, Letters.ANY, false));
  }

  private void body(String form, Type type, Body body) {
    Letters letters = abbreviation(form) ? Letters.UPPER : Letters.CAPITAL;
    put(form, new Entry(type, body.name(), "", body, letters, false));
  }

  /** "US" is no country where it is written "us". */
  private static boolean abbreviation(String form) {
    String letters = form.replaceAll("[^\\p{L}]", "");
    return letters.length() <= 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private void put(String form, Entry entry) {
    List<Token> phrase = tokenizer.cut(form);
    if (!phrase.isEmpty()) {
      gazetteer.add(phrase, entry);
    }
  }
}
