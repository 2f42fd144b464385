package org.parley.resolve.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Entity.Organisation;
import org.parley.model.Mention;
import org.parley.model.OrganisationKind;
import org.parley.model.Ref;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.words.Best;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Vocabulary;

/**
 * Joins organisations by name, and units by name and the chain of bodies above them. A unit whose
 * chain is not told joins the only one of its name that fits the states its article speaks of.
 */
public final class OrganisationResolver {
  /**
   * One mention.
   *
   * @param path the names of the bodies above it, the nearest first
   * @param sides the names of the sides that its officials act for
   * @param around the names of all organisations of its article
   */
  private record Body(
      Corpus.Seen<Organisation> seen,
      String name,
      List<String> path,
      TreeSet<String> sides,
      Set<String> around) {
    Mention mention() {
      return seen.mention();
    }

    boolean unit() {
      OrganisationKind kind = seen.entity().kind();
      return kind == OrganisationKind.UNIT || kind == OrganisationKind.OTHER;
    }
  }

  private final Corpus corpus;
  private final Vocabulary vocabulary;
  private final KnownNames known;
  private final Journal journal;
  private final TreeMap<String, String> aliases = new TreeMap<>();

  public OrganisationResolver(
      Corpus corpus, Vocabulary vocabulary, KnownNames known, Journal journal) {
    this.corpus = corpus;
    this.vocabulary = vocabulary;
    this.known = known;
    this.journal = journal;
  }

  public Bodies resolve() {
    learnAliases();
    TreeMap<String, List<Body>> byName = new TreeMap<>();
    for (Corpus.Indexed report : corpus.reports()) {
      read(report)
          .forEach(body -> byName.computeIfAbsent(body.name, any -> new ArrayList<>()).add(body));
    }
    List<TreeSet<Mention>> groups = new ArrayList<>();
    byName.values().forEach(homonyms -> groups.addAll(group(homonyms)));
    return describe(corpus.verdicts().partition(groups));
  }

  /** Another name counts as the body's own when no other body of any report bears it. */
  private void learnAliases() {
    TreeMap<String, TreeSet<String>> owners = new TreeMap<>();
    TreeSet<String> units = new TreeSet<>();
    for (Corpus.Seen<Organisation> seen : corpus.all(Organisation.class)) {
      String name = key(seen.entity().name());
      if (Bodies.parent(seen.report(), seen.entity()) != null) {
        units.add(name);
        continue;
      }
      seen.entity()
          .otherNames()
          .forEach(other -> owners.computeIfAbsent(key(other), any -> new TreeSet<>()).add(name));
    }
    owners.forEach(
        (alias, names) -> {
          boolean chained = owners.containsKey(names.first());
          if (names.size() == 1 && !chained && !units.contains(alias)) {
            aliases.put(alias, names.first());
          }
        });
  }

  private String key(String name) {
    return String.join(" ", vocabulary.content(name));
  }

  /** A body's name as a key; of a unit without the names of the bodies above it, in any order. */
  private String named(Corpus.Indexed report, Organisation organisation) {
    List<Organisation> above = above(report, organisation);
    if (above.isEmpty() && organisation.kind() != OrganisationKind.UNIT) {
      String name = key(organisation.name());
      return aliases.getOrDefault(name, name);
    }
    TreeSet<String> words = vocabulary.title(organisation.name());
    TreeSet<String> own = new TreeSet<>(words);
    Set<String> names = new HashSet<>();
    for (Organisation body : above) {
      words.removeAll(vocabulary.content(body.name()));
      names.add(Folding.fold(body.name()));
    }
    words.removeAll(known.wordsFor(organisation.name(), names));
    return String.join(" ", words.isEmpty() ? own : words);
  }

  private List<Body> read(Corpus.Indexed report) {
    List<Body> bodies = new ArrayList<>();
    TreeMap<Ref, TreeSet<Ref>> sides = Bodies.sidesByBody(report);
    TreeSet<String> around = new TreeSet<>();
    report.entities().stream()
        .filter(Organisation.class::isInstance)
        .forEach(organisation -> around.add(named(report, (Organisation) organisation)));
    for (var entity : report.entities()) {
      if (entity instanceof Organisation organisation) {
        TreeSet<String> names = new TreeSet<>();
        sides
            .getOrDefault(organisation.ref(), new TreeSet<>())
            .forEach(side -> addRoot(report, side, organisation, names));
        bodies.add(
            new Body(
                new Corpus.Seen<>(report.mention(organisation.ref()), organisation, report),
                named(report, organisation),
                path(report, organisation),
                names,
                around));
      }
    }
    return bodies;
  }

  private void addRoot(Corpus.Indexed report, Ref side, Organisation unit, TreeSet<String> names) {
    Organisation body = report.get(side, Organisation.class);
    if (body != null && !body.ref().equals(unit.ref())) {
      List<String> path = path(report, body);
      names.add(path.isEmpty() ? named(report, body) : path.get(path.size() - 1));
    }
  }

  private List<String> path(Corpus.Indexed report, Organisation unit) {
    return above(report, unit).stream().map(body -> named(report, body)).toList();
  }

  /** The bodies above a unit, the nearest first. */
  private static List<Organisation> above(Corpus.Indexed report, Organisation unit) {
    List<Organisation> above = new ArrayList<>();
    Set<Ref> seen = new HashSet<>(Set.of(unit.ref()));
    Organisation up = Bodies.parent(report, unit);
    while (up != null && seen.add(up.ref())) {
      above.add(up);
      up = Bodies.parent(report, up);
    }
    return above;
  }

  private List<TreeSet<Mention>> group(List<Body> homonyms) {
    TreeMap<String, TreeSet<Mention>> groups = new TreeMap<>();
    List<List<String>> chains = longestChains(homonyms);
    for (Body body : homonyms) {
      String chain = chain(body, chains);
      groups.computeIfAbsent(chain, any -> new TreeSet<>()).add(body.mention());
    }
    explain(homonyms.get(0), groups);
    return new ArrayList<>(groups.values());
  }

  private static List<List<String>> longestChains(List<Body> homonyms) {
    TreeSet<List<String>> paths =
        new TreeSet<>(
            Comparator.<List<String>>comparingInt(List::size)
                .reversed()
                .thenComparing(path -> String.join("/", path)));
    homonyms.stream().map(Body::path).filter(path -> !path.isEmpty()).forEach(paths::add);
    List<List<String>> longest = new ArrayList<>();
    for (List<String> path : paths) {
      if (longest.stream().noneMatch(other -> within(path, other))) {
        longest.add(path);
      }
    }
    return longest;
  }

  /** Whether a chain only leaves out links of another. */
  private static boolean within(List<String> shorter, List<String> longer) {
    int next = 0;
    for (String link : longer) {
      if (next < shorter.size() && shorter.get(next).equals(link)) {
        next++;
      }
    }
    return next == shorter.size();
  }

  private static String chain(Body body, List<List<String>> chains) {
    if (body.path.isEmpty() && !body.unit()) {
      return "";
    }
    List<List<String>> fitting = chains.stream().filter(chain -> fits(body, chain)).toList();
    if (fitting.size() == 1) {
      return String.join("/", fitting.get(0));
    }
    if (!body.path.isEmpty()) {
      return String.join("/", body.path);
    }
    return apart(body, !chains.isEmpty());
  }

  /** The group of a unit without a chain that fits. */
  private static String apart(Body body, boolean ambiguous) {
    if (body.sides.size() == 1) {
      return "for " + body.sides.first();
    }
    boolean plain = body.seen.entity().kind() == OrganisationKind.OTHER;
    return plain && !ambiguous ? "" : "in " + body.mention().article();
  }

  private static boolean fits(Body body, List<String> chain) {
    if (!body.path.isEmpty()) {
      return within(body.path, chain);
    }
    if (!body.sides.isEmpty()) {
      return body.sides.contains(chain.get(chain.size() - 1));
    }
    return chain.stream().anyMatch(body.around::contains);
  }

  private void explain(Body body, TreeMap<String, TreeSet<Mention>> groups) {
    groups
        .values()
        .forEach(group -> journal.same(group, "same name, same body above: " + body.name));
    @Nullable Mention previous = null;
    for (TreeSet<Mention> group : groups.values()) {
      if (previous != null) {
        journal.different(previous, group.first(), "same name, but under different bodies");
      }
      previous = group.first();
    }
  }

  private Bodies describe(Partition partition) {
    TreeMap<Mention, Mention> parents = new TreeMap<>();
    TreeMap<Mention, Integer> depths = new TreeMap<>();
    TreeMap<Mention, List<OrganisationKind>> kinds = new TreeMap<>();
    TreeMap<Mention, TreeSet<String>> names = new TreeMap<>();
    for (Corpus.Seen<Organisation> seen : corpus.all(Organisation.class)) {
      Mention leader = partition.leader(seen.mention());
      kinds.computeIfAbsent(leader, any -> new ArrayList<>()).add(seen.entity().kind());
      TreeSet<String> own = names.computeIfAbsent(leader, any -> new TreeSet<>());
      own.add(seen.entity().name());
      own.addAll(seen.entity().otherNames());
      Organisation parent = Bodies.parent(seen.report(), seen.entity());
      int depth = path(seen.report(), seen.entity()).size();
      if (parent != null && depth > depths.getOrDefault(leader, 0)) {
        depths.put(leader, depth);
        parents.put(leader, partition.leader(seen.report().mention(parent.ref())));
      }
    }
    parents.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return new Bodies(partition, parents, mostFrequent(kinds), names);
  }

  private static TreeMap<Mention, OrganisationKind> mostFrequent(
      Map<Mention, List<OrganisationKind>> kinds) {
    TreeMap<Mention, OrganisationKind> chosen = new TreeMap<>();
    kinds.forEach((leader, all) -> chosen.put(leader, Best.mostFrequent(all)));
    return chosen;
  }
}
