package org.parley.side;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.OfficePhrase;
import org.parley.model.Sentence;

/**
 * Posts named with their state and without their holder, who is named soon after without the state:
 * "joined by Norland's president. President P is due on Monday."
 */
final class UnnamedHolders {
  /** So many sentences later the holder may be named. */
  private static final int SOON = 3;

  private final Findings findings;

  UnnamedHolders(Findings findings) {
    this.findings = findings;
  }

  /** A post without its holder. */
  private record Post(String head, Body side) {}

  /** Gives holders of no known side the one that their post was named with just before. */
  void settle() {
    List<Person> lost =
        findings.people().all().stream()
            .filter(person -> person.side() == null && !person.offices.isEmpty())
            .toList();
    if (lost.isEmpty()) {
      return;
    }
    Map<Integer, List<Post>> posts = posts(findings.article());
    Set<Post> held = held();
    int[] begins =
        findings.article().sentences().stream().mapToInt(s -> s.span().begin()).toArray();
    for (Person person : posts.isEmpty() ? List.<Person>of() : lost) {
      person.side = side(person, sentence(person, begins), posts, held);
    }
  }

  /** The posts of each sentence by its number. */
  private static Map<Integer, List<Post>> posts(AnnotatedArticle article) {
    Map<Integer, List<Post>> posts = new HashMap<>();
    List<Sentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      for (Chunk chunk : sentences.get(i).chunks()) {
        Body side = chunk instanceof OfficeChunk post ? post.office().side() : null;
        boolean one = chunk instanceof OfficeChunk post && !post.plural() && !post.counterpart();
        if (one && side != null && chunk instanceof OfficeChunk post) {
          posts
              .computeIfAbsent(i, key -> new ArrayList<>())
              .add(new Post(head(post.office()), side));
        }
      }
    }
    return posts;
  }

  /** The posts that somebody of a known side holds. */
  private Set<Post> held() {
    Set<Post> held = new HashSet<>();
    for (Person person : findings.people().all()) {
      Body side = person.side();
      if (side != null) {
        person.offices.forEach(office -> held.add(new Post(head(office.value()), side)));
      }
    }
    return held;
  }

  private static @Nullable Body side(
      Person person, int first, Map<Integer, List<Post>> posts, Set<Post> held) {
    Set<String> heads = new HashSet<>();
    person.offices.stream().map(Fact::value).map(UnnamedHolders::head).forEach(heads::add);
    Body side = null;
    for (int i = first - SOON; i <= first; i++) {
      for (Post post : posts.getOrDefault(i, List.of())) {
        if (!heads.contains(post.head()) || held.contains(post)) {
          continue;
        }
        if (side != null && !side.name().equals(post.side().name())) {
          return null; // of two such posts nobody can tell which
        }
        side = post.side();
      }
    }
    return side;
  }

  /** The sentence that first names somebody. */
  private static int sentence(Person person, int[] begins) {
    int first =
        person.spellings.values().stream()
            .mapToInt(seen -> seen.span().begin())
            .min()
            .orElse(Integer.MAX_VALUE);
    int at = Arrays.binarySearch(begins, first);
    return at >= 0 ? at : -at - 2;
  }

  private static String head(OfficePhrase office) {
    String[] words = Folding.fold(office.post()).split(" ");
    return words[words.length - 1];
  }
}
