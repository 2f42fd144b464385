package org.parley.resolve.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim.HeldOffice;
import org.parley.model.Claim.Stated;
import org.parley.model.Claim.TookPart;
import org.parley.model.Entity;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.Office;
import org.parley.model.Entity.Organisation;
import org.parley.model.Entity.Person;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.standing.Offices;
import org.parley.resolve.words.Memo;
import org.parley.resolve.words.PersonName;
import org.parley.resolve.words.Vocabulary;

/** Gathers what each report says of each person: once, but for which meetings are one. */
final class PersonReader {
  private static final class Account {
    private final List<PersonName> names;
    private final Set<Mention> around;
    private final Set<Mention> sides = new HashSet<>();
    private final Set<String> posts = new HashSet<>();
    private final Set<Mention> encounters = new HashSet<>();

    Account(List<PersonName> names, Set<Mention> around) {
      this.names = names;
      this.around = around;
    }
  }

  private final Bodies bodies;
  private final Vocabulary vocabulary;
  private final Function<String, PersonName> names = new Memo<>(PersonName::of);
  private final Map<Mention, Account> accounts = new LinkedHashMap<>();

  PersonReader(Corpus corpus, Bodies bodies, Vocabulary vocabulary) {
    this.bodies = bodies;
    this.vocabulary = vocabulary;
    corpus.reports().forEach(this::read);
  }

  /** All people, given which encounters are one as far as that is known. */
  Map<Mention, PersonProfile> read(Partition meetings) {
    Map<Mention, PersonProfile> profiles = new LinkedHashMap<>();
    accounts.forEach((person, account) -> profiles.put(person, profile(account, meetings)));
    return profiles;
  }

  private PersonProfile profile(Account account, Partition meetings) {
    List<Mention> states = account.sides.stream().filter(bodies::isState).toList();
    List<Mention> met = account.encounters.stream().map(meetings::leader).toList();
    return new PersonProfile(
        account.names, account.sides, states, account.around, account.posts, met);
  }

  private void read(Corpus.Indexed report) {
    Set<Mention> around = around(report);
    Map<Ref, Account> people = new HashMap<>();
    for (Entity entity : report.entities()) {
      if (entity instanceof Person person) {
        Account account = new Account(names(person), around);
        people.put(person.ref(), account);
        accounts.put(report.mention(person.ref()), account);
      }
    }
    people.forEach((ref, account) -> read(report, ref, account));
    for (TookPart claim : report.all(TookPart.class)) {
      Account account = people.get(claim.actor());
      if (account != null) {
        claim.offices().forEach(office -> addOffice(report, office, account));
        addSide(report, claim.side(), account);
        Mention meeting = report.mention(claim.subject(), Encounter.class);
        if (meeting != null) {
          account.encounters.add(meeting);
        }
      }
    }
  }

  private void read(Corpus.Indexed report, Ref ref, Account account) {
    for (Stated claim : report.about(ref, Stated.class)) {
      claim.offices().forEach(office -> addOffice(report, office, account));
      addSide(report, claim.onBehalfOf(), account);
    }
    report
        .about(ref, HeldOffice.class)
        .forEach(claim -> addOffice(report, claim.office(), account));
  }

  private Set<Mention> around(Corpus.Indexed report) {
    Set<Mention> sides = new HashSet<>();
    report.entities().stream()
        .filter(Organisation.class::isInstance)
        .map(body -> bodies.root(report.mention(body.ref())))
        .filter(bodies::isSide)
        .forEach(sides::add);
    return sides;
  }

  private void addSide(Corpus.Indexed report, @Nullable Ref ref, Account account) {
    Mention side = bodies.side(report, ref);
    if (side != null) {
      account.sides.add(side);
    }
  }

  private void addOffice(Corpus.Indexed report, Ref ref, Account account) {
    Office office = report.get(ref, Office.class);
    if (office == null) {
      return;
    }
    account.posts.add(Offices.post(office.name(), vocabulary));
    Mention body = report.mention(office.organisation(), Organisation.class);
    if (body != null && bodies.isSide(bodies.root(body))) {
      account.sides.add(bodies.root(body));
    }
  }

  private List<PersonName> names(Person person) {
    return Stream.concat(Stream.of(person.name()), person.spellings().stream())
        .map(names)
        .filter(name -> !name.tokens().isEmpty())
        .distinct()
        .toList();
  }
}
