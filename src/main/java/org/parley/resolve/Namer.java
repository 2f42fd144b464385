package org.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.round.Dates;
import org.parley.resolve.round.MeetingProfile;
import org.parley.resolve.round.MeetingTraits;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Slugs;
import org.parley.resolve.words.Tokens;
import org.parley.resolve.words.Vocabulary;

/** Names clusters in IRIs, those first that others are named after. */
final class Namer {
  private static final int MOST_PARTIES = 3;
  private static final int HASH = 6;

  private final Findings findings;
  private final Vocabulary vocabulary;
  private final KnownNames known;
  private final Clusters<MeetingProfile> meetings;
  private final Function<Iterable<Mention>, List<Corpus.Seen<Entity>>> members;
  private final TreeMap<String, TreeMap<Mention, TreeSet<Mention>>> clusters = new TreeMap<>();
  private final TreeMap<String, TreeMap<Mention, EntityKey>> keys = new TreeMap<>();
  private final Map<Mention, String> names = new HashMap<>();

  Namer(
      Findings findings,
      Vocabulary vocabulary,
      KnownNames known,
      Clusters<MeetingProfile> meetings,
      Function<Iterable<Mention>, List<Corpus.Seen<Entity>>> members) {
    this.findings = findings;
    this.vocabulary = vocabulary;
    this.known = known;
    this.meetings = meetings;
    this.members = members;
    findings.byKind().forEach((kind, found) -> clusters.put(kind, found.clusters()));
    assign("organisation", this::organisation);
    assign("place", this::place);
    assign("office", this::office);
    assign("person", this::person);
    assign("topic", leader -> wish(Tokens.slug(plainWords(name("topic", leader)))));
    assign("initiative", leader -> wish(Tokens.slug(plainWords(name("initiative", leader)))));
    assign("series", this::series);
    assign("meeting", this::meeting);
  }

  EntityKey key(String kind, Mention leader) {
    return Objects.requireNonNull(
        Objects.requireNonNull(keys.get(kind)).get(leader), leader::toString);
  }

  private String slug(String kind, Mention leader) {
    return key(kind, leader).slug();
  }

  private void assign(String kind, Function<Mention, Slugs.Wish> wish) {
    TreeMap<Mention, Slugs.Wish> wishes = new TreeMap<>();
    TreeMap<Mention, TreeSet<Mention>> own = all(kind);
    own.keySet().forEach(leader -> wishes.put(leader, wish.apply(leader)));
    keys.put(kind, Slugs.assign(kind, wishes, own));
  }

  private TreeMap<Mention, TreeSet<Mention>> all(String kind) {
    return Objects.requireNonNull(clusters.get(kind));
  }

  private TreeSet<Mention> cluster(String kind, Mention leader) {
    return Objects.requireNonNull(all(kind).get(leader));
  }

  private static Slugs.Wish wish(String base) {
    return new Slugs.Wish(base, "");
  }

  /** The best name of the cluster that a mention leads. */
  String name(String kind, Mention leader) {
    return names.computeIfAbsent(
        leader,
        any -> {
          List<Corpus.Seen<Entity>> seen = members.apply(cluster(kind, leader));
          return Merger.bestName(seen.stream().map(Corpus.Seen::entity).toList());
        });
  }

  private static List<String> plainWords(String name) {
    List<String> words = new ArrayList<>(Tokens.words(name));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words;
  }

  /** A unit is named with the bodies above it, unless its name holds theirs. */
  private Slugs.Wish organisation(Mention leader) {
    String slug = "";
    TreeSet<Mention> seen = new TreeSet<>();
    for (@Nullable Mention body = leader;
        body != null && seen.add(body);
        body = findings.bodies().parents().get(body)) {
      String own = Tokens.slug(plainWords(name("organisation", body)));
      boolean held = ("-" + slug + "-").contains("-" + own + "-");
      slug = slug.isEmpty() ? own : held ? slug : slug + "-" + own;
    }
    return wish(slug);
  }

  private Slugs.Wish place(Mention leader) {
    Mention outer = findings.places().within().get(leader);
    String around = outer == null ? "" : Tokens.slug(plainWords(name("place", outer)));
    return new Slugs.Wish(Tokens.slug(plainWords(name("place", leader))), around);
  }

  private Slugs.Wish office(Mention leader) {
    String post = Tokens.slug(plainWords(name("office", leader)));
    TreeSet<Mention> members = cluster("office", leader);
    Mention body = first(members, findings.offices().bodies());
    Mention side = body == null ? first(members, findings.offices().sides()) : body;
    return wish(side == null ? post : post + "-" + slug("organisation", side));
  }

  private static @Nullable Mention first(
      Collection<Mention> members, TreeMap<Mention, Mention> known) {
    return members.stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private Slugs.Wish person(Mention leader) {
    String side = Tokens.slug(slugs(findings.sides().getOrDefault(leader, new TreeSet<>())));
    return new Slugs.Wish(Tokens.slug(Tokens.nameTokens(name("person", leader))), side);
  }

  private Slugs.Wish series(Mention leader) {
    TreeSet<Mention> parties = findings.seriesParties().getOrDefault(leader, new TreeSet<>());
    TreeSet<String> sides = slugs(parties);
    String name = name("series", leader);
    List<String> words = new ArrayList<>(plainWords(name));
    if (sides.isEmpty() || sides.size() > MOST_PARTIES) {
      return wish(Tokens.slug(words));
    }
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.addAll(findings.bodies().names(party)));
    names.forEach(side -> words.removeAll(Tokens.words(side)));
    Set<String> folded = names.stream().map(Folding::fold).collect(Collectors.toSet());
    words.removeAll(known.wordsFor(name, folded));
    words.removeIf(vocabulary::stops);
    return wish(Tokens.slug(List.of(String.join("-", sides), Tokens.slug(words))));
  }

  private TreeSet<String> slugs(Collection<Mention> organisations) {
    TreeSet<String> slugs = new TreeSet<>();
    organisations.forEach(one -> slugs.add(slug("organisation", one)));
    return slugs;
  }

  private Slugs.Wish meeting(Mention leader) {
    MeetingTraits meeting = meetings.profile(leader).traits();
    if (meeting.series().size() == 1 && !meeting.numbers().isEmpty()) {
      String series = slug("series", meeting.series().first());
      return wish(series + "-" + meeting.numbers().first());
    }
    List<String> parts = new ArrayList<>(slugs(meeting.parties()));
    if (parts.size() > MOST_PARTIES) {
      int more = parts.size() - MOST_PARTIES;
      parts = new ArrayList<>(parts.subList(0, MOST_PARTIES));
      parts.add("and-" + more);
    }
    parts.add(
        meeting.kinds().isEmpty() ? MeetingKind.OTHER.slug() : meeting.kinds().first().slug());
    TreeSet<Mention> members = cluster("meeting", leader);
    parts.add(
        meeting.whens().isEmpty()
            ? Slugs.hash(members, HASH)
            : Dates.finest(meeting.whens()).toString().replace("--", "xxxx-"));
    return wish(Tokens.slug(parts));
  }
}
