package org.parley.resolve.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim.HeldOffice;
import org.parley.model.Claim.Stated;
import org.parley.model.Claim.TookPart;
import org.parley.model.Entity.Office;
import org.parley.model.Entity.Organisation;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.words.Vocabulary;

/**
 * Offices after resolution. An office is one by its post and its body; where the body is not told,
 * by its post and the side that its holders act for.
 */
public record Offices(
    Partition partition,
    TreeMap<Mention, Mention> bodies,
    TreeMap<Mention, Mention> sides,
    TreeMap<Mention, String> posts) {

  public static Offices resolve(
      Corpus corpus, Bodies bodies, Vocabulary vocabulary, Journal journal) {
    TreeMap<Mention, Mention> sides = new TreeMap<>();
    corpus.reports().forEach(report -> addSides(report, bodies, sides));
    TreeMap<String, TreeSet<Mention>> groups = new TreeMap<>();
    TreeMap<Mention, Mention> orgs = new TreeMap<>();
    TreeMap<Mention, String> posts = new TreeMap<>();
    for (Corpus.Seen<Office> seen : corpus.all(Office.class)) {
      Mention body = seen.report().mention(seen.entity().organisation(), Organisation.class);
      if (body != null) {
        orgs.put(seen.mention(), bodies.partition().leader(body));
        sides.putIfAbsent(seen.mention(), bodies.root(body));
      }
      posts.put(seen.mention(), post(seen.entity().name(), vocabulary));
    }
    for (Mention office : posts.keySet()) {
      groups.computeIfAbsent(key(office, posts, orgs, sides), any -> new TreeSet<>()).add(office);
    }
    groups
        .values()
        .forEach(group -> journal.same(new TreeSet<>(group), "same post in the same body"));
    joinBodiless(groups, posts, orgs, sides, journal);
    return new Offices(corpus.verdicts().partition(groups.values()), orgs, sides, posts);
  }

  /** A post by which it is compared: "minister of defence" is "defence minister". */
  public static String post(String name, Vocabulary vocabulary) {
    return String.join(" ", vocabulary.title(name));
  }

  private static void addSides(
      Corpus.Indexed report, Bodies bodies, TreeMap<Mention, Mention> sides) {
    TreeMap<Ref, Mention> holders = new TreeMap<>();
    for (TookPart claim : report.all(TookPart.class)) {
      note(report, claim.offices(), bodies.side(report, claim.side()), sides);
      put(holders, claim.actor(), bodies.side(report, claim.side()));
    }
    for (Stated claim : report.all(Stated.class)) {
      note(report, claim.offices(), bodies.side(report, claim.onBehalfOf()), sides);
    }
    for (HeldOffice claim : report.all(HeldOffice.class)) {
      note(report, List.of(claim.office()), holders.get(claim.subject()), sides);
    }
  }

  private static void put(TreeMap<Ref, Mention> holders, Ref actor, @Nullable Mention side) {
    if (side != null) {
      holders.putIfAbsent(actor, side);
    }
  }

  private static void note(
      Corpus.Indexed report,
      List<Ref> offices,
      @Nullable Mention side,
      TreeMap<Mention, Mention> sides) {
    for (Ref ref : offices) {
      Mention office = report.mention(ref, Office.class);
      if (office != null && side != null) {
        sides.putIfAbsent(office, side);
      }
    }
  }

  private static String key(
      Mention office,
      TreeMap<Mention, String> posts,
      TreeMap<Mention, Mention> orgs,
      TreeMap<Mention, Mention> sides) {
    String post = posts.get(office);
    if (orgs.containsKey(office)) {
      return post + " in " + orgs.get(office);
    }
    Mention side = sides.get(office);
    return side == null ? post + " of " + office.article() : post + " for " + side;
  }

  private static TreeSet<Mention> union(TreeSet<Mention> all, TreeSet<Mention> more) {
    all.addAll(more);
    return all;
  }

  /** A post told without its body joins the only one that the same side is known to have. */
  private static void joinBodiless(
      TreeMap<String, TreeSet<Mention>> groups,
      TreeMap<Mention, String> posts,
      TreeMap<Mention, Mention> orgs,
      TreeMap<Mention, Mention> sides,
      Journal journal) {
    TreeMap<String, List<String>> known = new TreeMap<>();
    for (String key : groups.keySet()) {
      Mention office = groups.get(key).first();
      if (orgs.containsKey(office)) {
        known
            .computeIfAbsent(
                posts.get(office) + " for " + sides.get(office), any -> new ArrayList<>())
            .add(key);
      }
    }
    known.forEach(
        (bodiless, keys) -> {
          TreeSet<Mention> group = keys.size() == 1 ? groups.remove(bodiless) : null;
          if (group != null) {
            TreeSet<Mention> all = groups.merge(keys.get(0), group, Offices::union);
            journal.same(new TreeSet<>(all), "the only such post of the same side");
          }
        });
  }
}
