package org.parley.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Articles about a world that never was, as many as asked for, one after the other. The same seed
 * and number give the same articles.
 */
public final class GeneratedCorpus {
  private static final int ARTICLES_OF_A_PAIR = 42;
  private static final double COPIED = 0.08;
  private static final List<Integer> ACCOUNTS = List.of(1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5);

  private final World world;
  private final Chance chance;
  private final int count;

  public GeneratedCorpus(long seed, int count) {
    this.chance = new Chance(seed);
    this.count = count;
    this.world = new World(1 + count / ARTICLES_OF_A_PAIR, chance.of("world", 0));
  }

  World world() {
    return world;
  }

  /** Hands over all articles in the order of the events. */
  public void forEach(Consumer<GeneratedArticle> reader) {
    Reporter reporter = new Reporter(world, chance.of("newsrooms", 0));
    int written = 0;
    for (Event event : world.events()) {
      if (event.kind() != Event.Kind.COURTESY) {
        for (GeneratedArticle article : accounts(event, reporter, written)) {
          if (written++ == count) {
            return;
          }
          reader.accept(article);
        }
      }
    }
    if (written < count) {
      throw new IllegalStateException("this world is too small: " + written + " articles");
    }
  }

  private List<GeneratedArticle> accounts(Event event, Reporter reporter, int first) {
    Chance own = chance.of("accounts", event.id());
    List<Newsroom> newsrooms =
        new ArrayList<>(Newsroom.near(event.firstSide(), event.secondSide()));
    List<GeneratedArticle> articles = new ArrayList<>();
    int wanted = own.any(ACCOUNTS);
    for (int i = 0; i < wanted; i++) {
      Newsroom newsroom = newsrooms.remove(own.below(newsrooms.size()));
      String name = "a-%06d".formatted(first + i);
      articles.add(
          i > 0 && own.in(COPIED)
              ? reporter.copy(articles.get(i - 1), newsroom.name(), name, own)
              : reporter.report(event, newsroom, name, own));
    }
    return articles;
  }
}
