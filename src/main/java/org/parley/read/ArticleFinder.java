package org.parley.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.ArticleId;
import org.parley.model.Loaded;

/** Finds the articles that files and folders hold and gives each its id. */
public final class ArticleFinder {
  private final Metadata metadata;

  public ArticleFinder(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Looks through files and, recursively, folders; a file named twice counts once. */
  public Found find(List<Path> paths) {
    Map<Path, String> files = new LinkedHashMap<>();
    List<Loaded.Rejected> rejected = new ArrayList<>();
    int skipped = 0;
    for (Path path : paths) {
      PathSearch search = new PathSearch();
      search.at(path);
      search.files().forEach(files::putIfAbsent);
      rejected.addAll(search.rejected());
      skipped += search.skipped();
    }
    return new Found(named(files), rejected, skipped);
  }

  private List<ArticleFile> named(Map<Path, String> files) {
    Set<ArticleId> taken = new HashSet<>();
    List<ArticleFile> named = new ArrayList<>();
    files.forEach(
        (path, relative) -> {
          ArticleId id =
              free(ArticleIds.of(relative, metadata.of(relative).url()), relative, taken);
          taken.add(id);
          named.add(new ArticleFile(id, path, relative));
        });
    return named;
  }

  private static ArticleId free(ArticleId id, String relative, Set<ArticleId> taken) {
    ArticleId free = id;
    for (int round = 0; taken.contains(free); round++) {
      free = ArticleIds.suffixed(id, relative + (round == 0 ? "" : "#" + round));
    }
    return free;
  }
}
