package org.parley.publish.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.parley.publish.query.catalogue.QueryCatalogue;

/**
 * What a server serves, where, and within which limits.
 *
 * @param catalogue gives the questions as they are at the moment
 * @param base where the IRIs of the data begin: {@code http://localhost:3030}
 * @param graphVersion names the state of the data, shown on every page
 * @param port 0 takes a free one
 * @param loopback whether only this machine can reach the server
 * @param queryTimeout the time for one query
 * @param rowCap the greatest number of rows in one answer
 * @param bodyLimit the greatest size of a request's body in bytes
 */
public record ServerSettings(
    Dataset dataset,
    Supplier<QueryCatalogue> catalogue,
    String base,
    String graphVersion,
    int port,
    boolean loopback,
    Duration queryTimeout,
    int rowCap,
    long bodyLimit) {
  /** The same for another state of the data. */
  ServerSettings with(Dataset other, String version) {
    return new ServerSettings(
        other, catalogue, base, version, port, loopback, queryTimeout, rowCap, bodyLimit);
  }

  /** The usual limits, on a free port of this machine. */
  public static ServerSettings of(
      Dataset dataset, String graphVersion, QueryCatalogue catalogue, String base) {
    return new ServerSettings(
        dataset,
        () -> catalogue,
        base,
        graphVersion,
        0,
        true,
        Duration.ofSeconds(30),
        10_000,
        1 << 20);
  }
}
