package org.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Entity;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.Initiative;
import org.parley.model.Entity.MeetingSeries;
import org.parley.model.Entity.Office;
import org.parley.model.Entity.Organisation;
import org.parley.model.Entity.Person;
import org.parley.model.Entity.Place;
import org.parley.model.Entity.Topic;
import org.parley.model.EntityKey;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.ResolvedEntity;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.standing.Places;
import org.parley.resolve.words.Best;
import org.parley.resolve.words.PersonName;

/** Makes one entity out of the mentions of a cluster. */
final class Merger {
  /** Ends a name that was made up for want of a better one. */
  private static final Pattern RAW_DATE = Pattern.compile(", (\\d{4}|-)(-\\d{2})*$");

  private final Findings findings;
  private final Map<Mention, EntityKey> keys;
  private final MeetingLabels meetings;
  private final Namer namer;

  Merger(Findings findings, Map<Mention, EntityKey> keys, MeetingLabels meetings, Namer namer) {
    this.findings = findings;
    this.keys = keys;
    this.meetings = meetings;
    this.namer = namer;
  }

  ResolvedEntity merge(EntityKey key, List<Corpus.Seen<Entity>> members) {
    List<Entity> entities = members.stream().map(Corpus.Seen::entity).toList();
    String best = label(key, members);
    TreeSet<String> others = new TreeSet<>();
    entities.forEach(entity -> names(entity).forEach(others::add));
    others.remove(best);
    others.removeIf(name -> entities.get(0) instanceof Encounter && RAW_DATE.matcher(name).find());
    List<Mention> mentions = members.stream().map(Corpus.Seen::mention).sorted().toList();
    Entity whole = whole(new Ref(key.toString()), best, List.copyOf(others), members);
    return new ResolvedEntity(key, whole, List.copyOf(others), mentions);
  }

  private String label(EntityKey key, List<Corpus.Seen<Entity>> members) {
    Corpus.Seen<Entity> first = members.get(0);
    if (first.entity() instanceof MeetingSeries) {
      return meetings.series(first.mention());
    }
    String label = first.entity() instanceof Encounter ? meetings.label(members) : null;
    return label == null ? namer.name(key.kind(), first.mention()) : label;
  }

  /** All names of an entity, the best first. */
  static Stream<String> names(Entity entity) {
    Stream<String> others =
        entity instanceof Person person
            ? person.spellings().stream()
            : entity instanceof Organisation organisation
                ? organisation.otherNames().stream()
                : entity instanceof MeetingSeries series
                    ? series.otherNames().stream()
                    : Stream.empty();
    return Stream.concat(Stream.of(entity.name()), others);
  }

  /** The name to call a cluster by; of a person one that is whole, if any. */
  static String bestName(Collection<Entity> entities) {
    List<String> names = entities.stream().map(Entity::name).toList();
    if (entities.iterator().next() instanceof Person) {
      Set<String> bare =
          names.stream()
              .distinct()
              .filter(name -> PersonName.of(name).bare())
              .collect(Collectors.toSet());
      List<String> whole = names.stream().filter(name -> !bare.contains(name)).toList();
      return Best.name(whole.isEmpty() ? names : whole);
    }
    return Best.name(names);
  }

  private Entity whole(
      Ref ref, String name, List<String> others, List<Corpus.Seen<Entity>> members) {
    Corpus.Seen<Entity> first = members.get(0);
    Mention leader = first.mention();
    Entity kind = first.entity();
    if (kind instanceof Person) {
      return new Person(ref, name, others);
    }
    if (kind instanceof Organisation) {
      Bodies bodies = findings.bodies();
      Mention body = bodies.partition().leader(leader);
      Ref parent = ref(bodies.parents().get(body));
      return new Organisation(
          ref, Objects.requireNonNull(bodies.kinds().get(body)), name, others, parent);
    }
    if (kind instanceof Office) {
      return new Office(ref, name, first(members, findings.offices().bodies()));
    }
    if (kind instanceof Place) {
      Places places = findings.places();
      Mention place = places.partition().leader(leader);
      return new Place(
          ref,
          Objects.requireNonNull(places.kinds().get(place)),
          name,
          ref(places.within().get(place)));
    }
    return undertaking(ref, name, others, members);
  }

  private Entity undertaking(
      Ref ref, String name, List<String> others, List<Corpus.Seen<Entity>> members) {
    Entity kind = members.get(0).entity();
    if (kind instanceof Encounter) {
      boolean main = members.stream().anyMatch(one -> ((Encounter) one.entity()).main());
      return new Encounter(ref, name, main);
    }
    if (kind instanceof MeetingSeries) {
      return new MeetingSeries(ref, name, others, parties(members));
    }
    return kind instanceof Initiative ? new Initiative(ref, name) : new Topic(ref, name);
  }

  private List<Ref> parties(List<Corpus.Seen<Entity>> members) {
    TreeSet<Ref> parties = new TreeSet<>();
    for (Corpus.Seen<Entity> member : members) {
      for (Ref party : ((MeetingSeries) member.entity()).parties()) {
        Ref key = ref(member.report().mention(party, Organisation.class));
        if (key != null) {
          parties.add(key);
        }
      }
    }
    return new ArrayList<>(parties);
  }

  private @Nullable Ref first(List<Corpus.Seen<Entity>> members, Map<Mention, Mention> known) {
    return members.stream()
        .map(member -> ref(known.get(member.mention())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Ref ref(@Nullable Mention mention) {
    EntityKey key = mention == null ? null : keys.get(mention);
    return key == null ? null : new Ref(key.toString());
  }
}
