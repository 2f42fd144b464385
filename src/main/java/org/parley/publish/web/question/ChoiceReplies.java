package org.parley.publish.web.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.ask.Choices;
import org.parley.publish.query.ask.Choices.Option;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** What can be chosen in the blanks of a question: in its form, and as JSON for programs. */
public final class ChoiceReplies {
  private static final Pattern PATH = Pattern.compile("/([^/]+)/choices/([^/]+)");

  /** How many values are given at most, and where nobody says how many. */
  static final int MOST = 999;

  static final int USUAL = 50;

  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,2}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Choices choices;
  private final Supplier<QueryCatalogue> catalogue;
  private final QueryGuard guard;

  /** Of the questions that the catalogue has when they are asked. */
  public ChoiceReplies(Choices choices, Supplier<QueryCatalogue> catalogue, QueryGuard guard) {
    this.choices = choices;
    this.catalogue = catalogue;
    this.guard = guard;
  }

  /** Answers {@code /NAME/choices/PARAMETER?q=BEGINNING&size=50}; false for any other path. */
  boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      return false;
    }
    Problems.tell(request, false);
    try {
      QueryHeader.Parameter parameter = catalogue.get().get(path.group(1)).parameter(path.group(2));
      if (parameter == null) {
        Problems.send(
            request, response, HttpServletResponse.SC_NOT_FOUND, "The question has no such blank.");
      } else {
        write(request, response, asked(parameter, Parameters.parse(request.getQueryString())));
      }
    } catch (QueryException e) {
      int status =
          e.kind() == QueryException.Kind.TIMEOUT
              ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
              : HttpServletResponse.SC_NOT_FOUND;
      Problems.send(request, response, status, String.valueOf(e.getMessage()));
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
    return true;
  }

  private List<Option> asked(QueryHeader.Parameter parameter, Parameters asked) {
    String typed = asked.first("q");
    String size = asked.first("size");
    int most = size != null && SIZE.matcher(size).matches() ? Integer.parseInt(size) : USUAL;
    return guard.read(
        signal -> choices.of(catalogue.get(), parameter, typed == null ? "" : typed, most));
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, List<Option> options)
      throws IOException {
    Bodies.send(request, response, "application/json", JSON.writeValueAsString(options));
  }

  /**
   * What the form of a question proposes; any name can be typed all the same.
   *
   * @param byParameter what is known by now
   * @param isWhole whether nothing is missing from it that is still being made
   */
  record Proposed(Map<String, List<Option>> byParameter, boolean isWhole) {}

  /** What the form of a question proposes. */
  Proposed proposed(CannedQuery query) {
    Map<String, List<Option>> proposed = new TreeMap<>();
    for (QueryHeader.Parameter parameter : query.header().params()) {
      try {
        List<Option> options =
            guard.read(signal -> choices.of(catalogue.get(), parameter, "", USUAL));
        proposed.put(parameter.name(), typable(options));
      } catch (QueryException | Refusal e) {
        return new Proposed(proposed, false);
      }
    }
    return new Proposed(proposed, true);
  }

  /** People choose names; where two things share one, their addresses. */
  private static List<Option> typable(List<Option> options) {
    Map<String, Long> bearers =
        options.stream().collect(Collectors.groupingBy(Option::label, Collectors.counting()));
    return options.stream()
        .map(
            option ->
                bearers.getOrDefault(option.label(), 0L) == 1
                    ? new Option(option.label(), option.label(), option.count())
                    : option)
        .toList();
  }
}
