package org.parley.publish.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;

/**
 * What a query file says about itself in its {@code #+} lines.
 *
 * @param summary the question, in words
 * @param description what one row is, and what is left out
 * @param view how the rows are best drawn
 * @param tests what the query answers on the fixture of the tests
 */
public record QueryHeader(
    String summary,
    String description,
    List<String> tags,
    List<Parameter> params,
    List<Column> columns,
    View view,
    List<Trial> tests) {
  public QueryHeader {
    check(summary, "summary");
    check(description, "description");
    check(view, "view");
    tags = listed(tags, "tags");
    params = listed(params, "params");
    columns = listed(columns, "columns");
    tests = listed(tests, "tests");
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("columns are missing");
    }
  }

  /** How an answer is best drawn. */
  public enum View {
    TABLE,
    PIVOT,
    TIMELINE,
    NETWORK,
    MAP
  }

  /** What a parameter's value is. */
  public enum Type {
    IRI,
    STRING,
    /** {@code 2024}, {@code 2024-03} or {@code 2024-03-13}. */
    DATE,
    INTEGER,
    BOOLEAN,
    /** A thing of the graph, given by IRI or by any of its names. */
    ENTITY
  }

  /**
   * A blank in the question; left open it means "any".
   *
   * @param name the variable of the query
   * @param of for an entity, the classes of the ontology that it may belong to
   * @param choices the list of values to choose from; where it is left out, an entity has the
   *     members of its classes
   * @param fold whether a string is folded as match keys are, so that spellings meet
   */
  public record Parameter(
      String name,
      Type type,
      List<String> of,
      @Nullable String choices,
      boolean fold,
      String label,
      String example,
      @Nullable @JsonProperty("default") String byDefault,
      boolean required) {
    public Parameter {
      check(name, "name of a parameter");
      check(type, "type of parameter " + name);
      check(label, "label of parameter " + name);
      check(example, "example of parameter " + name);
      of = of == null ? List.of() : List.copyOf(of);
      if ((type == Type.ENTITY) == of.isEmpty()) {
        throw new IllegalArgumentException(
            "parameter " + name + ": \"of\" lists classes where the type is entity, only there");
      }
    }
  }

  /**
   * A column of the answer.
   *
   * @param detail left out of plain tables where there is no room to spare
   * @param absent what pages show where there is no value, where that is worth knowing: the side
   *     that somebody stood for is not reported; a meeting of no series lacks nothing
   */
  public record Column(String name, String label, String meaning, boolean detail, String absent) {
    public Column {
      check(name, "name of a column");
      check(label, "label of column " + name);
      check(meaning, "meaning of column " + name);
      absent = absent == null ? "" : absent;
    }
  }

  /**
   * Values and what the query answers to them on a small graph: so many rows, or these.
   *
   * @param data the Turtle file of that graph; where it is left out, that which most tests share
   * @param rows the rows in order, each with the columns that matter and their text
   */
  public record Trial(
      Map<String, String> params,
      String data,
      @Nullable Integer count,
      @Nullable List<Map<String, String>> rows) {
    /** The graph that most tests share. */
    public static final String SHARED_DATA = "fixture.ttl";

    private static final Pattern DATA = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.ttl");

    public Trial {
      check(params, "params of a test");
      params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
      if ((count == null) == (rows == null)) {
        throw new IllegalArgumentException("a test needs either a count or rows");
      }
      data = data == null ? SHARED_DATA : data;
      if (!DATA.matcher(data).matches()) {
        throw new IllegalArgumentException(
            "name the data of a test in lower-case words, such as offices.ttl, not "
                + Names.quoted(data));
      }
    }
  }

  private static void check(@Nullable Object value, String what) {
    if (value == null || value.toString().isBlank()) {
      throw new IllegalArgumentException(what + " is missing");
    }
  }

  private static <T> List<T> listed(@Nullable List<T> values, String what) {
    if (values == null) {
      throw new IllegalArgumentException(what + " are missing");
    }
    return List.copyOf(values);
  }
}
