package org.parley.side;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.parley.model.Evidence;
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

  /** A post without its holder, and the sentence that names it. */
  private record Post(String head, Body side, int sentence) {}

  /** Gives holders of no known side the one that their post was named with just before. */
  void settle() {
    List<Person> lost =
        findings.people().all().stream()
            .filter(person -> person.side() == null && !person.offices.isEmpty())
            .toList();
    List<Post> posts = lost.isEmpty() ? List.of() : posts(findings.article());
    for (Person person : posts.isEmpty() ? List.<Person>of() : lost) {
      person.side = side(person, posts);
    }
  }

  private static List<Post> posts(AnnotatedArticle article) {
    List<Post> posts = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      for (Chunk chunk : sentences.get(i).chunks()) {
        Body side = chunk instanceof OfficeChunk post ? post.office().side() : null;
        boolean one = chunk instanceof OfficeChunk post && !post.plural() && !post.counterpart();
        if (one && side != null && chunk instanceof OfficeChunk post) {
          posts.add(new Post(head(post.office()), side, i));
        }
      }
    }
    return posts;
  }

  private @Nullable Body side(Person person, List<Post> posts) {
    int first = sentence(person);
    Set<String> heads = new HashSet<>();
    person.offices.stream().map(Fact::value).map(UnnamedHolders::head).forEach(heads::add);
    Body side = null;
    for (Post post : posts) {
      boolean near = post.sentence() <= first && first - post.sentence() <= SOON;
      if (!near || !heads.contains(post.head()) || held(post)) {
        continue;
      }
      if (side != null && !side.name().equals(post.side().name())) {
        return null; // of two such posts nobody can tell which
      }
      side = post.side();
    }
    return side;
  }

  /** Whether somebody known for that side holds the post. */
  private boolean held(Post post) {
    return findings.people().all().stream()
        .filter(person -> on(person.side(), post.side()))
        .anyMatch(person -> person.offices.stream().anyMatch(o -> head(o.value()).equals(post.head())));
  }

  private static boolean on(@Nullable Body own, Body side) {
    return own != null && own.name().equals(side.name());
  }

  /** The sentence that first names somebody. */
  private int sentence(Person person) {
    int begin =
        person.spellings.values().stream()
            .map(Evidence::span)
            .mapToInt(span -> span.begin())
            .min()
            .orElse(-1);
    List<Sentence> sentences = findings.article().sentences();
    int at = 0;
    while (at + 1 < sentences.size() && sentences.get(at + 1).span().begin() <= begin) {
      at++;
    }
    return at;
  }

  private static String head(OfficePhrase office) {
    String[] words = Folding.fold(office.post()).split(" ");
    return words[words.length - 1];
  }
}
