package org.parley.resolve.round;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.When;

/**
 * What a meeting may be named by.
 *
 * @param parties those that met, by their states and organisations
 * @param numbers of which edition of a series it is said to be
 * @param whens all dates told of it
 */
public record MeetingTraits(
    SortedSet<Mention> parties,
    SortedSet<Mention> series,
    SortedSet<Integer> numbers,
    Collection<When> whens,
    SortedSet<Mention> places,
    SortedSet<MeetingKind> kinds) {
  public MeetingTraits {
    whens = List.copyOf(whens);
  }
}
