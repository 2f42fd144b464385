package org.parley.publish.query.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;

/** What the headers of query files say, as one page in Markdown. */
public final class QueryManual {
  /** The command that writes the page of Parley's own questions. */
  public static final String COMMAND = "./parley queries --markdown > queries/README.md";

  /** A tag that tells how a question is shown, not what it is about. */
  private static final String FLAGSHIP = "flagship";

  /** What readers come for stands before what programs do; other tags follow. */
  private static final List<String> ORDER =
      List.of(
          "who",
          "when",
          "where",
          "topics",
          "statements",
          "series",
          "offices",
          "network",
          "sources",
          "export");

  private QueryManual() {}

  /** Questions by what they are about, which is the first tag of their headers. */
  public static Map<String, List<CannedQuery>> byTag(Collection<CannedQuery> queries) {
    Comparator<String> order =
        Comparator.comparing(QueryManual::place).thenComparing(Comparator.naturalOrder());
    return queries.stream()
        .collect(
            Collectors.groupingBy(
                QueryManual::tag, () -> new TreeMap<>(order), Collectors.toList()));
  }

  private static int place(String tag) {
    int place = ORDER.indexOf(tag);
    return place < 0 ? ORDER.size() : place;
  }

  private static String tag(CannedQuery query) {
    return query.header().tags().stream()
        .filter(tag -> !tag.equals(FLAGSHIP))
        .findFirst()
        .orElse("other");
  }

  /** The page: a table of all questions, then each in full. */
  public static String markdown(Collection<CannedQuery> queries) {
    StringBuilder page = new StringBuilder("# Questions\n\n");
    page.append(
        "Made from the headers of the query files with `%s`; do not edit. ".formatted(COMMAND));
    page.append("How to ask: [commands](../docs/commands.md#query).\n\n");
    Map<String, List<CannedQuery>> groups = byTag(queries);
    groups.forEach((tag, group) -> page.append(contents(tag, group)));
    groups.values().forEach(group -> group.forEach(query -> page.append(chapter(query))));
    return page.toString();
  }

  private static String contents(String tag, List<CannedQuery> group) {
    return "| "
        + tag.substring(0, 1).toUpperCase(Locale.ROOT)
        + tag.substring(1)
        + " | |\n|---|---|\n"
        + group.stream()
            .map(
                query ->
                    "| %s | [`%s`](#%s) |\n"
                        .formatted(cell(query.header().summary()), query.name(), query.name()))
            .collect(Collectors.joining())
        + "\n";
  }

  private static String chapter(CannedQuery query) {
    QueryHeader header = query.header();
    return "## %s\n**%s** %s\n\n"
            .formatted(query.name(), header.summary(), header.description().strip())
        + parameters(header.params())
        + columns(header.columns())
        + "```text\n%s\n/q/%s\n```\n\n".formatted(command(query), address(query));
  }

  private static String parameters(List<QueryHeader.Parameter> params) {
    return params.isEmpty()
        ? ""
        : "| parameter | what | example |\n|---|---|---|\n"
            + params.stream()
                .map(
                    p ->
                        "| `%s` | %s | %s |\n"
                            .formatted(p.name(), cell(meaning(p)), cell(p.example())))
                .collect(Collectors.joining())
            + "\n";
  }

  /** What a value of a parameter is: its label and what kind of value it takes. */
  public static String meaning(QueryHeader.Parameter parameter) {
    String kind =
        parameter.type() == QueryHeader.Type.ENTITY
            ? "address or any name of: " + String.join(", ", parameter.of())
            : parameter.type().name().toLowerCase(Locale.ROOT);
    String usual = parameter.byDefault();
    return parameter.label()
        + " ("
        + kind
        + (parameter.choices() == null
            ? ""
            : "; one of queries/choices/" + parameter.choices() + ".rq")
        + (parameter.required() ? "; required" : "")
        + (usual == null ? "" : "; if left out: " + usual)
        + ")";
  }

  private static String columns(List<QueryHeader.Column> columns) {
    return "| column | what |\n|---|---|\n"
        + columns.stream()
            .map(c -> "| `%s` | %s |\n".formatted(c.name(), cell(c.meaning())))
            .collect(Collectors.joining())
        + "\n";
  }

  /** How a question is asked in a terminal, with one value where it takes any. */
  public static String command(CannedQuery query) {
    return "./parley query "
        + query.name()
        + example(query).entrySet().stream()
            .map(e -> " " + e.getKey() + "=" + quoted(e.getValue()))
            .collect(Collectors.joining());
  }

  private static String quoted(String value) {
    return value.matches("[\\w./:–-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }

  private static String address(CannedQuery query) {
    return query.name()
        + example(query).entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""))
            .replaceFirst("^\\?$", "");
  }

  /** The first value that its parameters show, and all that it cannot do without. */
  private static Map<String, String> example(CannedQuery query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (QueryHeader.Parameter parameter : query.header().params()) {
      if (values.isEmpty() || parameter.required()) {
        values.put(parameter.name(), parameter.example());
      }
    }
    return values;
  }

  private static String cell(String text) {
    return text.strip().replace("|", "\\|");
  }
}
