package org.parley.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.publish.web.ServerSettings;
import org.parley.publish.web.edit.Editing;
import org.parley.publish.web.edit.Token;
import org.parley.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where to serve. */
final class Serving {
  private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(30);
  private static final int ROW_CAP = 10_000;
  private static final long BODY_LIMIT = 1 << 20;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on, this machine only (default: 3030; 0 takes a free one).")
  private int port = 3030;

  @Option(
      names = "--edit",
      description =
          "Take articles over the web, on this machine only, from those who know the token that"
              + " is shown.")
  private boolean edit;

  @Mixin private TextsOption texts = new TextsOption();
  @Mixin private QueriesOption queries = new QueriesOption();

  /** Fails early, before work is done that would be in vain. */
  void checkPort() {
    if (port < 0 || port > 65_535) {
      throw CommandException.wrongUse("a port is a number from 0 to 65535", "wrong-use");
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw CommandException.failed(
          "port "
              + port
              + " is taken by another program; choose another with --port, such as --port "
              + (port < 65_535 ? port + 1 : 3030),
          "port-taken");
    }
  }

  /** Reads the questions; this fails, too, before work is done that would be in vain. */
  Supplier<QueryCatalogue> catalogues(Console console) {
    return queries.catalogues(console);
  }

  /** Starts to serve a store; what the server needs is closed with it. */
  ParleyServer start(
      GraphStore store,
      Supplier<QueryCatalogue> catalogues,
      Supplier<Function<Article, Report>> extraction,
      Console console) {
    ServerSettings settings =
        new ServerSettings(
            store.dataset(texts.texts()),
            catalogues,
            store.base(),
            texts.texts().version(store.version()),
            port,
            true,
            QUERY_TIMEOUT,
            ROW_CAP,
            BODY_LIMIT);
    if (!edit) {
      return ParleyServer.start(settings);
    }
    Token token = Token.make();
    Desk desk =
        new Desk(
            store,
            texts.texts(),
            extraction.get(),
            new ConsoleProgress(console, false),
            CorrectCommand.AuthorOption.user());
    ParleyServer server = ParleyServer.start(settings, new Editing(desk, token.hash()));
    console.say("articles can be added on " + server.url() + "articles/new with this token:");
    console.say(token.text());
    return server;
  }

  /** Serves until it is over, or until the program is told to end. */
  static void run(ParleyServer server, GraphStore store, Until until) throws InterruptedException {
    Thread atEnd =
        new Thread(
            () -> {
              server.close();
              store.close();
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(atEnd);
    server.prepare();
    until.over(server);
    Runtime.getRuntime().removeShutdownHook(atEnd);
  }
}
