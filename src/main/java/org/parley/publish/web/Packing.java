package org.parley.publish.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.SafeHeaders;

/**
 * Packs answers on their way to those who take them packed. A packed answer has a tag of its own;
 * what is packed already, and what is too small to gain by it, passes as it is.
 */
@SuppressWarnings("removal") // its successor fails where a reader holds what it packed
final class Packing extends GzipHandler {
  private static final int WORTH_IT = 1 << 10;
  private static final HttpField BY_ENCODING =
      new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());

  private Packing(Handler answering) {
    super(answering);
  }

  static Packing of(Handler answering) {
    Packing packing = new Packing(answering);
    packing.setMinGzipSize(WORTH_IT);
    packing.addIncludedMethods(HttpMethod.HEAD.asString());
    packing.setVary(null); // would be lost where a servlet tells what else an answer depends on
    return packing;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    // the length of a secret packed with a stranger's words would tell what it is
    boolean packs =
        !SafeHeaders.isPrivate(request) && isPathDeflatable(Request.getPathInContext(request));
    return packs
        ? super.handle(request, new Varying(request, response), callback)
        : getHandler().handle(request, response, callback);
  }

  /** Tells with its first byte that an answer depends on what the reader unpacks. */
  private static final class Varying extends Response.Wrapper {
    Varying(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
      if (!isCommitted()) {
        getHeaders().ensureField(BY_ENCODING);
      }
      super.write(last, content, callback);
    }
  }
}
