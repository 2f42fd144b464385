package org.parley.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Evidence;
import org.parley.model.OfficePhrase;

/** A person of the article, while it is read. */
public final class Person {
  public final String name;
  public final Map<String, Evidence> spellings = new LinkedHashMap<>();
  public final List<Fact<OfficePhrase>> offices = new ArrayList<>();
  public @Nullable String rank;
  public @Nullable Body side;

  Person(String name) {
    this.name = name;
  }

  /** The side named beside the person or the posts. */
  public @Nullable Body side() {
    if (side != null) {
      return side;
    }
    for (Fact<OfficePhrase> office : offices) {
      Body body = office.value().actsFor();
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  public void addOffice(OfficePhrase office, Evidence evidence) {
    for (int i = 0; i < offices.size(); i++) {
      OfficePhrase known = offices.get(i).value();
      if (isSame(known, office)) {
        boolean fuller = known.body() == null && office.body() != null;
        boolean sided = known.side() == null && office.side() != null;
        if (fuller || sided) {
          Body body = office.body() == null ? known.body() : office.body();
          Body owner = office.side() == null ? known.side() : office.side();
          offices.set(i, new Fact<>(new OfficePhrase(known.post(), body, owner), evidence, null));
        }
        return;
      }
    }
    offices.add(new Fact<>(office, evidence, null));
  }

  /** Who presides over a state may preside over a council as well: two posts of one title. */
  private static boolean isSame(OfficePhrase known, OfficePhrase office) {
    Body one = known.actsFor();
    Body other = office.actsFor();
    boolean apart = one != null && other != null && !one.name().equals(other.name());
    return known.post().equalsIgnoreCase(office.post()) && !apart;
  }
}
