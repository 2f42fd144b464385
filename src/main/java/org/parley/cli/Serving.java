package org.parley.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Supplier;
import org.parley.publish.query.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.publish.web.ServerSettings;
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
  ParleyServer start(GraphStore store, Supplier<QueryCatalogue> catalogues) {
    return ParleyServer.start(
        new ServerSettings(
            store.dataset(texts.texts()),
            catalogues,
            store.base(),
            texts.texts().version(store.version()),
            port,
            true,
            QUERY_TIMEOUT,
            ROW_CAP,
            BODY_LIMIT));
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
