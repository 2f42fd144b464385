package org.parley.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Claim.HeldOffice;
import org.parley.model.Claim.Stated;
import org.parley.model.Claim.TookPart;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.Office;
import org.parley.model.Entity.Organisation;
import org.parley.model.Entity.Person;
import org.parley.model.Mention;
import org.parley.model.Ref;

/** Gathers what each report says of each person. */
final class PersonReader {
  private final Bodies bodies;
  private final Vocabulary vocabulary;
  private final TreeMap<ArticleId, TreeMap<Ref, List<TookPart>>> acts = new TreeMap<>();
  private final TreeMap<ArticleId, TreeSet<Mention>> spokenOf = new TreeMap<>();

  PersonReader(Bodies bodies, Vocabulary vocabulary) {
    this.bodies = bodies;
    this.vocabulary = vocabulary;
  }

  PersonProfile read(Corpus.Seen<Person> seen, Partition meetings) {
    Corpus.Indexed report = seen.report();
    Ref ref = seen.entity().ref();
    TreeSet<Mention> sides = new TreeSet<>();
    TreeSet<Ref> held = new TreeSet<>();
    TreeSet<Mention> met = new TreeSet<>();
    for (TookPart claim : acts(report).getOrDefault(ref, List.of())) {
      held.addAll(claim.offices());
      addSide(sides, report, claim.side());
      Mention meeting = report.mention(claim.subject(), Encounter.class);
      if (meeting != null) {
        met.add(meetings.leader(meeting));
      }
    }
    for (Stated claim : report.about(ref, Stated.class)) {
      held.addAll(claim.offices());
      addSide(sides, report, claim.onBehalfOf());
    }
    report.about(ref, HeldOffice.class).forEach(claim -> held.add(claim.office()));
    TreeSet<String> posts = new TreeSet<>();
    held.forEach(office -> addOffice(report, office, posts, sides));
    TreeSet<Mention> states = new TreeSet<>(sides);
    states.removeIf(side -> !bodies.isState(side));
    TreeSet<ArticleId> articles = new TreeSet<>(List.of(seen.mention().article()));
    return new PersonProfile(
        names(seen.entity()), sides, states, around(report), articles, posts, met);
  }

  private TreeSet<Mention> around(Corpus.Indexed report) {
    return spokenOf.computeIfAbsent(
        report.report().article().id(),
        any -> {
          TreeSet<Mention> sides = new TreeSet<>();
          report.entities().stream()
              .filter(Organisation.class::isInstance)
              .map(body -> bodies.root(report.mention(body.ref())))
              .filter(bodies::isSide)
              .forEach(sides::add);
          return sides;
        });
  }

  private TreeMap<Ref, List<TookPart>> acts(Corpus.Indexed report) {
    return acts.computeIfAbsent(
        report.report().article().id(),
        any -> {
          TreeMap<Ref, List<TookPart>> byActor = new TreeMap<>();
          for (TookPart claim : report.all(TookPart.class)) {
            byActor.computeIfAbsent(claim.actor(), none -> new ArrayList<>()).add(claim);
          }
          return byActor;
        });
  }

  private void addSide(TreeSet<Mention> sides, Corpus.Indexed report, @Nullable Ref ref) {
    Mention side = bodies.side(report, ref);
    if (side != null) {
      sides.add(side);
    }
  }

  private void addOffice(
      Corpus.Indexed report, Ref ref, TreeSet<String> posts, TreeSet<Mention> sides) {
    Office office = report.get(ref, Office.class);
    if (office == null) {
      return;
    }
    posts.add(Offices.post(office.name(), vocabulary));
    Mention body = report.mention(office.organisation(), Organisation.class);
    if (body != null && bodies.isSide(bodies.root(body))) {
      sides.add(bodies.root(body));
    }
  }

  private static List<PersonName> names(Person person) {
    return Stream.concat(Stream.of(person.name()), person.spellings().stream())
        .map(PersonName::of)
        .filter(name -> !name.tokens().isEmpty())
        .distinct()
        .toList();
  }
}
