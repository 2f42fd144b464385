package org.parley.annotate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;

/** The words of a post, as one holder has it. */
final class OfficeTitles {
  private final Words words;

  OfficeTitles(Words words) {
    this.words = words;
  }

  /**
   * The title of one holder: "Deputy Ministers of Defence" hold the post "Deputy Minister of …".
   */
  String title(int start, int head, Hit post, int end) {
    int next = head + post.length();
    Hit follower = words.hit(next, Type.POST);
    Hit second = follower != null && next + follower.length() <= end ? follower : null;
    if (!post.entry().plural() && (second == null || !second.entry().plural())) {
      return words.text(start, end);
    }
    int rest = second == null ? next : next + second.length();
    return Stream.of(
            words.text(start, head),
            singular(head, post),
            second == null ? "" : singular(next, second),
            words.text(rest, end))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** "Deputy Ministers". */
  boolean pluralSecond(int at, int end) {
    Hit second = words.hit(at, Type.POST);
    return second != null && at + second.length() <= end && second.entry().plural();
  }

  /** The singular of a head noun with the capitals of the text. */
  private String singular(int at, Hit post) {
    String[] parts = post.entry().value().split(" ");
    for (int i = 0; i < parts.length; i++) {
      boolean capital = words.at(at + i).capital();
      parts[i] =
          capital ? Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1) : parts[i];
    }
    return String.join(" ", parts);
  }
}
