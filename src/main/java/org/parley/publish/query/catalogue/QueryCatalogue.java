package org.parley.publish.query.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/** The questions that can be asked, and what is wrong with files that hold none. */
public final class QueryCatalogue {
  private final Map<String, CannedQuery> queries = new TreeMap<>();
  private final Map<String, ChoiceList> choices = new TreeMap<>();
  private final List<String> faults;

  private QueryCatalogue(
      Collection<CannedQuery> queries, Collection<ChoiceList> choices, Collection<String> faults) {
    queries.forEach(query -> this.queries.put(query.name(), query));
    choices.forEach(list -> this.choices.put(list.name(), list));
    this.faults = List.copyOf(faults);
  }

  /**
   * The queries packed with the program.
   *
   * @throws QueryException if one of them is wrong
   */
  public static QueryCatalogue load() {
    ClassLoader loader = QueryCatalogue.class.getClassLoader();
    Map<String, ChoiceList> lists = new TreeMap<>();
    QueryFolder.packedChoices(loader)
        .forEach((file, text) -> lists.put(file, QueryFile.readChoices(file, text)));
    Set<String> names = lists.values().stream().map(ChoiceList::name).collect(Collectors.toSet());
    List<CannedQuery> packed = new ArrayList<>();
    QueryFolder.packed(loader)
        .forEach((file, text) -> packed.add(QueryFile.read(file, text, names)));
    if (packed.isEmpty()) {
      throw new IllegalStateException("the program was packed without its queries");
    }
    return new QueryCatalogue(packed, lists.values(), List.of());
  }

  /**
   * The queries packed with the program, and those of a folder beside them.
   *
   * @param folder null for none
   * @throws QueryException if one of them is wrong
   */
  public static QueryCatalogue load(@Nullable Path folder) {
    return folder == null ? load() : new OwnQueries(load(), folder, fault -> {}).get();
  }

  /** Others in addition, none with the name of one of these; their lists go before these. */
  public QueryCatalogue with(
      Collection<CannedQuery> others, Collection<ChoiceList> lists, Collection<String> wrong) {
    List<CannedQuery> all = new ArrayList<>(queries.values());
    all.addAll(others);
    List<ChoiceList> allLists = new ArrayList<>(choices.values());
    allLists.addAll(lists);
    return new QueryCatalogue(all, allLists, wrong);
  }

  /** All lists of values to choose from, by name. */
  public Map<String, ChoiceList> choices() {
    return Collections.unmodifiableMap(choices);
  }

  /**
   * The question of a file beside these.
   *
   * @throws QueryException if it is wrong or its name is taken
   */
  CannedQuery read(String file, String text) {
    CannedQuery query = QueryFile.read(file, text, choices.keySet());
    if (has(query.name())) {
      throw new QueryException(
          Kind.BROKEN_FILE, file + ", line 1: Parley has a query of this name; rename the file");
    }
    return query;
  }

  /** Whether a question has this name. */
  public boolean has(String name) {
    return queries.containsKey(name);
  }

  /** What is wrong with query files, in one sentence each; their last good state is asked. */
  public List<String> faults() {
    return faults;
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
