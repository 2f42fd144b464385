package org.parley.publish.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;
import org.parley.publish.query.QueryException.Kind;

/** All canned queries; a wrong file among them is told when the catalogue is loaded. */
public final class QueryCatalogue {
  private final Map<String, CannedQuery> queries = new TreeMap<>();
  private final Map<String, ChoiceList> choices = new TreeMap<>();

  private QueryCatalogue() {}

  /** The queries packed with the program. */
  public static QueryCatalogue load() {
    return load(null);
  }

  /** The queries packed with the program, and those of a folder beside them. */
  public static QueryCatalogue load(@Nullable Path folder) {
    QueryCatalogue catalogue = new QueryCatalogue();
    ClassLoader loader = QueryCatalogue.class.getClassLoader();
    catalogue.addChoices(QueryFolder.packedChoices(loader));
    catalogue.add(QueryFolder.packed(loader));
    if (catalogue.queries.isEmpty()) {
      throw new IllegalStateException("the program was packed without its queries");
    }
    if (folder != null) {
      catalogue.addChoices(QueryFolder.choicesIn(folder));
      catalogue.add(QueryFolder.in(folder));
    }
    return catalogue;
  }

  private void add(Map<String, String> files) {
    files.forEach((file, text) -> add(QueryFile.read(file, text, choices.keySet())));
  }

  /** A folder's own list goes before a packed one of its name. */
  private void addChoices(Map<String, String> files) {
    files.forEach(
        (file, text) -> {
          ChoiceList list = QueryFile.readChoices(file, text);
          choices.put(list.name(), list);
        });
  }

  /** All lists of values to choose from, by name. */
  Map<String, ChoiceList> choices() {
    return Collections.unmodifiableMap(choices);
  }

  private void add(CannedQuery query) {
    if (queries.putIfAbsent(query.name(), query) != null) {
      throw new QueryException(
          Kind.BROKEN_FILE,
          query.name() + ".rq, line 1: another query has this name; rename the file");
    }
  }

  /** All queries by name. */
  public Collection<CannedQuery> queries() {
    return List.copyOf(queries.values());
  }

  /** The query of this name. */
  public CannedQuery get(String name) {
    CannedQuery query = queries.get(name);
    if (query == null) {
      String near = Names.listed(Names.nearest(name, new ArrayList<>(queries.keySet()), 3));
      throw new QueryException(
          Kind.UNKNOWN_QUERY,
          "no query is called "
              + Names.quoted(name)
              + (near.isEmpty() ? "" : "; nearest: " + near));
    }
    return query;
  }
}
