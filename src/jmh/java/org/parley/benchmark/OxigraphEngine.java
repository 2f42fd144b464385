package org.parley.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Oxigraph in node, which answers line by line; one that takes too long is ended and begun anew.
 */
final class OxigraphEngine implements Engine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ProcessBuilder command;
  private Process node;
  private boolean fresh = true;

  /**
   * Loads a Turtle file.
   *
   * @param packages the folder in which {@code npm install oxigraph} was run
   */
  OxigraphEngine(Path turtle, Path packages) throws IOException {
    Path script = Path.of("src/jmh/js/oxigraph.cjs").toAbsolutePath();
    command =
        new ProcessBuilder(
                "node", "--max-old-space-size=4000", script.toString(), turtle.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    command.environment().put("NODE_PATH", packages.resolve("node_modules").toString());
    node = command.start();
  }

  @Override
  public String name() {
    return "Oxigraph";
  }

  @Override
  public @Nullable Outcome ask(String query, Duration limit) throws Exception {
    ready();
    PrintStream out = new PrintStream(node.getOutputStream(), true, StandardCharsets.UTF_8);
    out.println(JSON.writeValueAsString(query));
    CompletableFuture<JsonNode> answer = CompletableFuture.supplyAsync(this::line);
    try {
      JsonNode found = answer.get(limit.toSeconds(), TimeUnit.SECONDS);
      List<String> rows = new ArrayList<>();
      found.path("rows").forEach(row -> rows.add(row.asText()));
      return Outcome.of(found.path("millis").asDouble(), rows);
    } catch (TimeoutException e) {
      node.destroyForcibly().waitFor();
      answer.exceptionally(broken -> null).join();
      node = command.start();
      fresh = true;
      return null;
    }
  }

  /** Waits until the file is loaded. */
  private void ready() {
    if (fresh) {
      line();
      fresh = false;
    }
  }

  private JsonNode line() {
    try {
      BufferedReader reader = node.inputReader(StandardCharsets.UTF_8);
      String line = reader.readLine();
      if (line == null) {
        throw new IOException("node has ended");
      }
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    node.destroy();
    node.waitFor();
  }
}
