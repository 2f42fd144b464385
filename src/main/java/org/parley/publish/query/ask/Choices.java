package org.parley.publish.query.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Names;
import org.parley.publish.names.Thing;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.catalogue.ChoiceList;
import org.parley.publish.query.catalogue.QueryCatalogue;

/**
 * The values that a parameter may be given, those that occur most often first. Lists are asked for
 * once in each state of the dataset.
 */
public final class Choices {
  /** Of longer lists, what is rarest is only found by its name. */
  private static final int LONGEST = 10_000;

  private static final long SECONDS = 60;

  private final Dataset dataset;
  private final Supplier<String> version;
  private final Supplier<@Nullable NameIndex> names;
  private final Map<Key, List<Option>> lists = new ConcurrentHashMap<>();

  /**
   * A value to choose.
   *
   * @param value what to give as the parameter: an IRI or text
   * @param count how often it occurs
   */
  public record Option(String value, String label, long count) {}

  /** A list in one state of the data; two lists of one name may differ in their text. */
  private record Key(String version, ChoiceList list) {}

  /**
   * Choices in this dataset.
   *
   * @param version names the state of the dataset
   * @param names what things are called in that state; null while that is being read
   */
  public Choices(Dataset dataset, Supplier<String> version, Supplier<@Nullable NameIndex> names) {
    this.dataset = dataset;
    this.version = version;
    this.names = names;
  }

  /**
   * The values for a parameter; none where anything can be typed.
   *
   * @param typed the beginnings of words that their names, in any spelling, have; empty for all
   * @throws QueryException if the list takes too long
   */
  public List<Option> of(
      QueryCatalogue catalogue, QueryHeader.Parameter parameter, String typed, int most) {
    String named = parameter.choices();
    ChoiceList list = named == null ? null : catalogue.choices().get(named);
    if (list == null) {
      return parameter.of().isEmpty() ? List.of() : members(parameter, typed, most);
    }
    List<Option> options = options(list);
    String folded = Names.fold(typed);
    if (folded.isEmpty()) {
      return typed.isBlank() ? options.stream().limit(most).toList() : List.of();
    }
    Set<String> known = spelled(parameter, typed);
    return options.stream()
        .filter(option -> known.contains(option.value()) || begins(option.label(), folded))
        .limit(most)
        .toList();
  }

  private List<Option> members(QueryHeader.Parameter parameter, String typed, int most) {
    NameIndex index = index();
    List<Thing> things =
        typed.isBlank()
            ? index.members(parameter.of(), most)
            : index.search(typed, parameter.of(), most);
    return things.stream()
        .map(thing -> new Option(thing.iri(), thing.label(), thing.mentions()))
        .toList();
  }

  private Set<String> spelled(QueryHeader.Parameter parameter, String typed) {
    return parameter.of().isEmpty()
        ? Set.of()
        : index().search(typed, parameter.of(), LONGEST).stream()
            .map(Thing::iri)
            .collect(Collectors.toCollection(HashSet::new));
  }

  private NameIndex index() {
    NameIndex index = names.get();
    if (index == null) {
      throw QueryException.namesNotYet();
    }
    return index;
  }

  private static boolean begins(String label, String folded) {
    String words = " " + Names.fold(label);
    return Arrays.stream(folded.split(" ")).allMatch(word -> words.contains(" " + word));
  }

  private List<Option> options(ChoiceList list) {
    Key key = new Key(version.get(), list);
    List<Option> known = lists.get(key);
    if (known == null) {
      known = Txn.calculateRead(dataset, () -> asked(list));
      lists.keySet().removeIf(other -> !other.version().equals(key.version()));
      lists.put(key, known);
    }
    return known;
  }

  private List<Option> asked(ChoiceList list) {
    try (QueryExec execution =
        QueryExec.dataset(dataset.asDatasetGraph())
            .query(list.query())
            .timeout(SECONDS, TimeUnit.SECONDS)
            .build()) {
      List<Option> options = new ArrayList<>();
      execution.select().forEachRemaining(row -> options.add(option(row)));
      return options.stream()
          .sorted((one, other) -> Long.compare(other.count(), one.count()))
          .limit(LONGEST)
          .toList();
    } catch (QueryCancelledException e) {
      throw new QueryException(
          Kind.TIMEOUT, "the list of " + list.name() + " takes too long; type a name instead", e);
    }
  }

  private static Option option(Binding row) {
    return new Option(text(row, "value"), text(row, "label"), Long.parseLong(text(row, "count")));
  }

  private static String text(Binding row, String column) {
    return Stream.ofNullable(row.get(column))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .findFirst()
        .orElse("");
  }
}
