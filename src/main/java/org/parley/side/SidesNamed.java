package org.parley.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Sentence;

/** The pair of sides that an article names together, where its main encounter names none. */
final class SidesNamed {
  private final EventBook book;
  private final AnnotatedArticle article;
  private @Nullable Map<Set<Body>, List<Body>> orders;

  SidesNamed(EventBook book, AnnotatedArticle article) {
    this.book = book;
    this.article = article;
  }

  /**
   * The article's own pair of sides, named together, stands in where its main encounter names none.
   */
  void settle() {
    Event main = book.main();
    if (main == null || main.parties.size() > 1 || main.natures.isEmpty()) {
      return;
    }
    for (Sentence sentence : article.sentences()) {
      List<Body> sides = together(sentence);
      Set<String> names = new HashSet<>();
      sides.forEach(side -> names.add(side.name()));
      if (names.size() > 1 && names.containsAll(main.parties.keySet())) {
        sides.forEach(side -> main.party(side, main.natures.get(0)));
        return;
      }
    }
  }

  /** The two sides of an encounter in the order in which the article first names them together. */
  List<Body> inOrder(Event event) {
    List<Body> sides = event.parties.values().stream().map(Fact::value).toList();
    return orders().getOrDefault(Set.copyOf(sides), sides);
  }

  /** Each set of sides in the order of the first sentence that names it. */
  private Map<Set<Body>, List<Body>> orders() {
    Map<Set<Body>, List<Body>> known = orders;
    if (known == null) {
      known = new HashMap<>();
      for (Sentence sentence : article.sentences()) {
        List<Body> together = together(sentence);
        Set<Body> sides = Set.copyOf(together);
        if (sides.size() == together.size()) {
          known.putIfAbsent(sides, together);
        }
      }
      orders = known;
    }
    return known;
  }

  /**
   * In an article about two sides, talks of which it names one or none are theirs: "A summit in
   * Norton the year after was put off".
   */
  void common() {
    Event main = book.main();
    if (main == null || main.parties.size() != 2) {
      return;
    }
    for (Event event : book.events()) {
      if (event != main && event.parties.size() < 2 && theirs(event, main)) {
        main.parties.values().forEach(party -> event.party(party.value(), event.natures.get(0)));
      }
    }
  }

  private static boolean theirs(Event event, Event main) {
    boolean talks =
        event.strong
            && !event.noun.isEmpty()
            && event.series.isEmpty()
            && event.kind() != MeetingKind.VISIT
            && event.kind() != MeetingKind.CALL
            && event.kind() != MeetingKind.CONFERENCE;
    // "P presided over a meeting of his commanders": whoever is named met others of his own
    boolean own = event.determiner == Determiner.INDEFINITE && !event.people.isEmpty();
    boolean told =
        !event.undated() || event.spots.stream().anyMatch(spot -> spot.value().place() != null);
    boolean known =
        event.people.values().stream()
            .map(part -> part.value().side())
            .allMatch(side -> side != null && main.parties.containsKey(side.name()));
    return talks
        && told
        && !own
        && known
        && !event.beside
        && main.parties.keySet().containsAll(event.parties.keySet());
  }

  /**
   * Sides named side by side: "Norland, Ruritania", "Norland and Ruritania", "Norland-Ruritania".
   */
  private static List<Body> together(Sentence sentence) {
    List<Body> row = new ArrayList<>();
    int end = -1;
    boolean placed = false;
    for (Chunk chunk : sentence.chunks()) {
      if (chunk instanceof SideChunk sides && sides.bodies().size() > 1) {
        return sides.bodies().stream().map(Body::side).toList();
      }
      if (chunk instanceof MeetingChunk meeting && meeting.parties().size() > 1) {
        return meeting.parties().stream().map(Body::side).filter(Body::canBeSide).toList();
      }
      boolean side = chunk instanceof BodyChunk body && body.body().side().canBeSide();
      boolean near = end >= 0 && chunk.from() - end <= 2 && joined(sentence, end, chunk.from());
      near &= !(placed && sentence.tokens().get(end).is(",")); // "in Norland, the Ministry said"
      if (side && !near && row.size() < 2) {
        row.clear();
      }
      if (side && row.isEmpty()) {
        placed = chunk.from() > 0 && sentence.tokens().get(chunk.from() - 1).is("in");
      }
      if (side && (near || row.isEmpty())) {
        row.add(((BodyChunk) chunk).body().side());
        end = chunk.to();
      }
    }
    return row;
  }

  private static boolean joined(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = sentence.tokens().get(i).norm();
      if (!norm.equals(",") && !norm.equals("and") && !norm.equals("-") && !norm.equals("the")) {
        return false;
      }
    }
    return to > from;
  }
}
