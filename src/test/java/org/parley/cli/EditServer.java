package org.parley.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.pipeline.Corrector;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.publish.web.ServerSettings;
import org.parley.publish.web.edit.Editing;
import org.parley.publish.web.edit.Token;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/** A server that takes articles, and a browser that knows its token. */
public final class EditServer implements AutoCloseable {
  private static final String BASE = "http://localhost:3030";
  private static final String BOUNDARY = "parley-boundary";
  private static final Extraction EXTRACTION = Extraction.load();

  public final Token token = Token.make();
  public final GraphStore store = GraphStore.inMemory(BASE);
  final ParleyServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;

  public EditServer() {
    Desk desk =
        new Desk(
            store, Texts.PASSAGES, EXTRACTION, Progress.SILENT, new Corrector.Author("Ada", null));
    server =
        ParleyServer.start(
            ServerSettings.of(
                store.dataset(Texts.PASSAGES), store.version(), QueryCatalogue.load(), BASE),
            new Editing(desk, token.hash()));
    cookie =
        send("POST", "/articles/session", form(Map.of("token", token.text())))
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow()
            .split(";", 2)[0];
  }

  static final String FORM = "application/x-www-form-urlencoded";

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  /** A request of somebody of whom nothing is known. */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofMinutes(5))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
      request.header("Content-Type", FORM);
    }
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "", "Accept", "text/html", "Cookie", cookie);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofMinutes(5))
            .headers("Accept", "text/html", "Cookie", cookie)
            .POST(BodyPublishers.ofString(body));
    if (!List.of(headers).contains("Content-Type")) {
      request.header("Content-Type", FORM);
    }
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** What the forms of this browser must bring along. */
  String own() {
    return found("name=\"form\" value=\"([^\"]+)\"", get("/articles/new").body());
  }

  static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in " + text);
    }
    return matcher.group(1);
  }

  /** Sends files by the form of the page, and gives the answer. */
  HttpResponse<String> upload(Map<String, String> files, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
    body.append(part("name=\"form\"", own()));
    files.forEach(
        (name, content) ->
            body.append(
                part(
                    "name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/plain",
                    content)));
    body.append("--" + BOUNDARY + "--\r\n");
    return post(
        "/articles/new",
        body.toString(),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static String part(String disposition, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  /** Sends one text and gives the address at which it waits. */
  String draft(String name, String content) {
    HttpResponse<String> answer = upload(Map.of(name, content), Map.of());
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  HttpResponse<String> decide(String draft, String action, String... more) {
    return post(
        draft,
        form(Map.of("form", own(), "action", action))
            + (more.length == 0 ? "" : "&" + String.join("&", more)));
  }

  /** What stands in the head of a raw answer to a raw request. */
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  /** An article with facts, and with a sentence of which nothing is read. */
  public static String text(String envoy, String day) {
    return "Chinese Defence Minister "
        + envoy
        + " met Indian Defence Minister Arun Rao in Beijing on "
        + day
        + ". They discussed border security. The envoys will meet soon at an undisclosed place for"
        + " another contact.\n";
  }
}
