package org.parley.read;

import java.util.List;
import org.parley.model.Loaded;

/**
 * What the paths given lead to.
 *
 * @param files in the order of the paths given, inside a folder by name
 * @param rejected paths that lead to no article
 * @param skipped files of folders that are no articles: hidden ones, metadata, other formats
 */
public record Found(List<ArticleFile> files, List<Loaded.Rejected> rejected, int skipped) {
  public Found {
    files = List.copyOf(files);
    rejected = List.copyOf(rejected);
  }
}
