package org.parley.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Letters;
import org.parley.lexicon.Entry.Type;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/** Fills the gazetteer from the tables. */
final class GazetteerBuilder {
  private final Tokenizer tokenizer;
  private final Gazetteer gazetteer = new Gazetteer();
  private final Map<String, Body> bodies = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> capitalsByState = new HashMap<>();

  GazetteerBuilder(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Map<String, Body> bodies() {
    return bodies;
  }

  Map<String, String> capitals() {
    return capitals;
  }

  Map<String, String> capitalsByState() {
    return capitalsByState;
  }

  GazetteerBuilder addAll() {
    Table.load("states").rows().forEach(this::state);
    Table organisations = Table.load("organisations");
    organisations.rows().forEach(row -> declare(row, organisations));
    organisations.rows().forEach(this::organisation);
    Table.load("places").rows().forEach(this::place);
    Table.load("ranks").rows().forEach(this::rank);
    Table.load("honorifics").rows().forEach(this::honorific);
    nouns("post-heads", "head", Type.POST);
    Table.load("post-abbreviations").rows().forEach(this::postAbbreviation);
    nouns("unit-heads", "head", Type.UNIT);
    Table.load("post-modifiers").rows().forEach(this::modifier);
    Table.load("fields").rows().forEach(row -> add(row.get("field"), Type.FIELD, "", null));
    Table.load("months").rows().forEach(row -> number(row, Type.MONTH));
    Table.load("weekdays").rows().forEach(row -> number(row, Type.WEEKDAY));
    Table.load("meeting-nouns").rows().forEach(this::meeting);
    nouns("sides", "noun", Type.SIDE);
    return this;
  }

  private void state(Table.Row row) {
    String name = row.get("name");
    Body body = new Body(name, OrganisationKind.STATE, null);
    bodies.put(name, body);
    named(name, Type.STATE, body);
    row.all("aliases").forEach(alias -> named(alias, Type.STATE, body));
    row.all("people").forEach(people -> named(people, Type.STATE_ADJECTIVE, body));
    row.all("adjectives").forEach(adjective -> named(adjective, Type.STATE_ADJECTIVE, body));
    for (String capital : row.all("capitals")) {
      capitals.putIfAbsent(Folding.fold(capital), name);
      capitalsByState.putIfAbsent(name, capital);
      put(capital, new Entry(Type.CAPITAL, capital, name, body, Letters.CAPITAL, false));
    }
  }

  private void declare(Table.Row row, Table all) {
    organisationBody(row.get("name"), all, 0);
  }

  private @Nullable Body organisationBody(String name, Table all, int depth) {
    Body known = bodies.get(name);
    if (known != null || depth > 8) {
      return known;
    }
    for (Table.Row row : all.rows()) {
      if (row.get("name").equals(name)) {
        // an armed party or movement acts for itself, not for the state it is active in
        String parent = row.get("kind").equals("party") ? "" : row.get("parent");
        Body outer = parent.isEmpty() ? null : organisationBody(parent, all, depth + 1);
        Body body = new Body(name, kind(row.get("kind"), outer), outer);
        bodies.put(name, body);
        return body;
      }
    }
    return null;
  }

  private static OrganisationKind kind(String kind, @Nullable Body parent) {
    return switch (kind) {
      case "igo" -> OrganisationKind.INTERGOVERNMENTAL;
      case "unit" -> OrganisationKind.UNIT;
      case "media" -> OrganisationKind.MEDIA;
      default -> parent == null ? OrganisationKind.OTHER : OrganisationKind.UNIT;
    };
  }

  private void organisation(Table.Row row) {
    String name = row.get("name");
    Body body = bodies.get(name);
    if (body == null) {
      throw new IllegalStateException("organisations: no body for " + name);
    }
    named(name, Type.ORGANISATION, body);
    row.all("abbreviations").forEach(form -> named(form, Type.ORGANISATION, body));
    row.all("aliases").forEach(form -> named(form, Type.ORGANISATION, body));
    row.all("adjectives").forEach(form -> named(form, Type.STATE_ADJECTIVE, body));
  }

  private void place(Table.Row row) {
    String name = row.get("name");
    String kind = row.get("kind");
    Body country = bodies.get(row.get("country"));
    Entry entry = new Entry(Type.PLACE, name, kind, country, Letters.CAPITAL, false);
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
    Type type = row.get("kind").equals("suffix") ? Type.SUFFIX : Type.TITLE;
    // "MP", "MD" behind a name are written in capitals; "Md" is a name
    boolean capitals = type == Type.SUFFIX && row.get("form").matches("\\(?[A-Z]{2,}\\)?");
    Letters letters = capitals ? Letters.UPPER : Letters.CAPITAL;
    put(row.get("form"), new Entry(type, row.get("form"), "", null, letters, false));
  }

  private void modifier(Table.Row row) {
    add(row.get("modifier"), Type.MODIFIER, row.get("kind"), null);
  }

  private void postAbbreviation(Table.Row row) {
    put(
        row.get("form"),
        new Entry(Type.POST, row.get("post"), row.get("kind"), null, Letters.UPPER, false));
  }

  private void nouns(String table, String column, Type type) {
    for (Table.Row row : Table.load(table).rows()) {
      String noun = row.get(column);
      add(noun, type, row.get("kind"), null);
      String plural = row.get("plural");
      if (!plural.isEmpty() && !plural.equalsIgnoreCase(noun)) {
        put(plural, new Entry(type, noun, row.get("kind"), null, Letters.ANY, true));
      }
    }
  }

  private void number(Table.Row row, Type type) {
    String form = row.get("form");
    put(form, new Entry(type, row.get("number"), "", null, Letters.CAPITAL, false));
  }

  private void meeting(Table.Row row) {
    Type type = row.get("strength").equals("round") ? Type.ROUND : Type.MEETING;
    String noun = row.get("noun");
    String detail = row.get("kind") + " " + row.get("strength");
    put(noun, new Entry(type, noun, detail, null, Letters.ANY, false));
    if (!row.get("plural").equals(noun)) {
      put(row.get("plural"), new Entry(type, noun, detail, null, Letters.ANY, true));
    }
  }

  private void named(String form, Type type, Body body) {
    Letters letters = abbreviation(form) ? Letters.UPPER : Letters.CAPITAL;
    put(form, new Entry(type, body.name(), "", body, letters, false));
  }

  /** "US" is no country where it is written "us". */
  private static boolean abbreviation(String form) {
    String letters = form.replaceAll("[^\\p{L}]", "");
    return letters.length() <= 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private void add(String form, Type type, String detail, @Nullable Body body) {
    put(form, new Entry(type, form, detail, body, Letters.ANY, false));
  }

  private void put(String form, Entry entry) {
    List<Token> phrase = tokenizer.cut(form);
    if (!phrase.isEmpty()) {
      gazetteer.add(phrase, entry);
    }
  }
}
