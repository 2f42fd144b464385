package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.names.Traits;
import org.parley.publish.web.http.Cell;

/**
 * Things that a reader may have meant, by kind.
 *
 * @param isNear whether none is called so, and these are called nearly so
 */
public record Found(List<Group> groups, boolean isNear) {
  private static final int MOST = 200;
  private static final int OF_A_KIND = 20;
  private static final int NEAR = 20;

  /** Those of one kind. */
  public record Group(String many, List<One> things, int more) {}

  /** One of them, with what tells it from the others. */
  public record One(Cell link, String kind, String traits) {}

  /** How many there are. */
  public int size() {
    return groups.stream().mapToInt(group -> group.things().size() + group.more()).sum();
  }

  /** All that are shown. */
  List<One> things() {
    return groups.stream().flatMap(group -> group.things().stream()).toList();
  }

  /**
   * Looks for a name.
   *
   * @param only the one kind that is looked for; empty for all
   * @param traits tells namesakes apart; call it in a read transaction then
   */
  static Found of(
      NameIndex names, String typed, String only, Kinds kinds, Traits traits, Finder finder) {
    List<Thing> found = named(names.search(typed, List.of(), MOST), only, kinds);
    boolean near = found.isEmpty();
    List<Thing> things =
        near && !typed.isBlank() ? named(names.nearKind(only, typed, NEAR), only, kinds) : found;
    Map<String, Long> called =
        things.stream().collect(Collectors.groupingBy(Thing::label, Collectors.counting()));
    List<Group> groups = new ArrayList<>();
    kinds
        .many()
        .forEach(
            (kind, many) -> {
              List<Thing> of = things.stream().filter(t -> t.kind().equals(kind)).toList();
              if (!of.isEmpty()) {
                groups.add(group(many, of, called, traits, finder));
              }
            });
    return new Found(groups, near && !groups.isEmpty());
  }

  private static List<Thing> named(List<Thing> things, String only, Kinds kinds) {
    return things.stream()
        .filter(t -> only.isEmpty() ? kinds.many().containsKey(t.kind()) : t.kind().equals(only))
        .toList();
  }

  private static Group group(
      String many, List<Thing> things, Map<String, Long> called, Traits traits, Finder finder) {
    List<One> shown =
        things.stream()
            .limit(OF_A_KIND)
            .map(
                thing ->
                    new One(
                        finder.cell(thing),
                        thing.kind(),
                        called.getOrDefault(thing.label(), 0L) > 1 ? traits.of(thing) : ""))
            .toList();
    return new Group(many, shown, things.size() - shown.size());
  }
}
