package org.parley.publish.web.edit;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was made on this machine, by its own page or a program. A proxy on this machine
 * has a peer here, too, so that what proxies add is looked for; and a page of another site can make
 * a browser here send requests, so that these must tell where they come from.
 */
final class Nearby {
  private static final Set<String> OF_PROXIES =
      Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "x-original-host", "true-client-ip");

  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private Nearby() {}

  /** Why a request is refused; null where it is not. */
  static @Nullable String refusal(Request request) {
    if (!isHere(request.getConnectionMetaData().getRemoteSocketAddress())) {
      return "Articles can be added from the machine of the server only.";
    }
    if (request.getHeaders().stream().anyMatch(Nearby::isOfProxy)) {
      return "Articles cannot be added through a proxy; ask the server itself on its machine.";
    }
    if (!isNameOfHere(request.getHttpURI().getHost())) {
      return "Articles can be added under the address localhost or 127.0.0.1 only.";
    }
    return reads(request) || isFromOwnPage(request)
        ? null
        : "Pages of other sites cannot add articles.";
  }

  private static boolean reads(Request request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static boolean isHere(SocketAddress peer) {
    return peer instanceof InetSocketAddress address
        && address.getAddress() != null
        && address.getAddress().isLoopbackAddress();
  }

  private static boolean isOfProxy(HttpField field) {
    String name = field.getLowerCaseName();
    return name.startsWith("x-forwarded-") || OF_PROXIES.contains(name);
  }

  private static boolean isNameOfHere(@Nullable String host) {
    String name = String.valueOf(host).toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.matches("127(\\.\\d{1,3}){3}")
        || name.equals("[::1]")
        || name.equals("::1");
  }

  private static boolean isFromOwnPage(Request request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    String own = "http://" + request.getHttpURI().getAuthority();
    return (site == null || OWN_SITE.contains(site))
        && (origin == null || origin.equalsIgnoreCase(own));
  }
}
