package org.parley.publish.web.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** The things whose names hold words that begin as typed, those named most often first. */
final class NamesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Supplier<@Nullable NameIndex> names;

  /** Of an index that is null while it is being made. */
  NamesServlet(Supplier<@Nullable NameIndex> names) {
    this.names = names;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = Parameters.parse(request.getQueryString()).first("q");
    NameIndex known = names.get();
    if (typed == null || typed.isBlank()) {
      Problems.send(request, response, 400, "Give the beginning of a name as the parameter q.");
    } else if (known == null) {
      Bodies.notYet(request, response);
    } else {
      Bodies.send(
          request, response, "application/json", json(known.search(typed, List.of(), MOST)));
    }
  }

  private static String json(List<Thing> things) {
    ArrayNode list = JSON.createArrayNode();
    for (Thing thing : things) {
      list.addObject()
          .put("iri", thing.iri())
          .put("label", thing.label())
          .put("kind", thing.kind());
    }
    return list.toString();
  }
}
