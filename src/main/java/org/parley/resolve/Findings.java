package org.parley.resolve;

import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Mention;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.standing.Offices;
import org.parley.resolve.standing.Places;

/**
 * Which mentions are one, kind by kind, as the resolvers found it.
 *
 * @param sides for whom each person acts
 * @param seriesParties the standing sides of each series
 */
record Findings(
    Bodies bodies,
    Places places,
    Offices offices,
    Partition people,
    TreeMap<Mention, TreeSet<Mention>> sides,
    Partition series,
    TreeMap<Mention, TreeSet<Mention>> seriesParties,
    Partition meetings,
    Partition topics,
    Partition initiatives) {

  TreeMap<String, Partition> byKind() {
    TreeMap<String, Partition> all = new TreeMap<>();
    all.put("organisation", bodies.partition());
    all.put("place", places.partition());
    all.put("office", offices.partition());
    all.put("person", people);
    all.put("series", series);
    all.put("meeting", meetings);
    all.put("topic", topics);
    all.put("initiative", initiatives);
    return all;
  }
}
