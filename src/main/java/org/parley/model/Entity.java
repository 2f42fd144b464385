package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing that claims of one report speak about. */
public sealed interface Entity {
  Ref ref();

  /** What it is called, as the article names it best. */
  String name();

  /** A human being, named without ranks and titles; {@code spellings} holds the other names met. */
  record Person(Ref ref, String name, List<String> spellings) implements Entity {
    public Person {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * A body with an identity of its own.
   *
   * @param parent the body that it is directly a unit of
   */
  record Organisation(
      Ref ref, OrganisationKind kind, String name, List<String> otherNames, @Nullable Ref parent)
      implements Entity {
    public Organisation {
      otherNames = List.copyOf(otherNames);
    }
  }

  /** A post in a body, whoever holds it: name {@code deputy director}, in the organisation. */
  record Office(Ref ref, String name, @Nullable Ref organisation) implements Entity {}

  /** A city, country, region or site; {@code within} is the place around it, where known. */
  record Place(Ref ref, PlaceKind kind, String name, @Nullable Ref within) implements Entity {}

  /** An occasion on which actors meet; {@code main} marks what the article is news of. */
  record Encounter(Ref ref, String name, boolean main) implements Entity {}

  /** A recurring meeting; {@code parties} are its standing sides. */
  record MeetingSeries(Ref ref, String name, List<String> otherNames, List<Ref> parties)
      implements Entity {
    public MeetingSeries {
      otherNames = List.copyOf(otherNames);
      parties = List.copyOf(parties);
    }
  }

  /** An undertaking that is no meeting, such as the opening of a liaison office. */
  record Initiative(Ref ref, String name) implements Entity {}

  /** What was talked about, in the words printed. */
  record Topic(Ref ref, String name) implements Entity {}
}
