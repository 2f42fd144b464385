package org.parley.publish.web;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.parley.publish.web.http.Problems;

/**
 * Lets requests through once their whole body is there: until then they hold no thread, and one
 * that is too large or does not arrive in time goes no further.
 */
final class WholeBodies extends Handler.Wrapper {
  private static final String DEADLINE = WholeBodies.class.getName();

  /** A body of so many times the limit is read to its end, so that its sender reads the refusal. */
  private static final int DRAINED = 8;

  private final long bodyLimit;
  private final long millis;

  private WholeBodies(long bodyLimit, long millis) {
    this.bodyLimit = bodyLimit;
    this.millis = millis;
  }

  static Handler before(Handler servlets, long bodyLimit, long millis) {
    EagerContentHandler reading =
        new EagerContentHandler(
            new Arrived(servlets),
            new EagerContentHandler.RetainedContentLoaderFactory(bodyLimit, -1, true));
    SizeLimitHandler sizes = new SizeLimitHandler(bodyLimit, -1);
    sizes.setHandler(reading);
    WholeBodies bodies = new WholeBodies(bodyLimit, millis);
    bodies.setHandler(sizes);
    return bodies;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() != 0) {
      EndPoint reader = request.getConnectionMetaData().getConnection().getEndPoint();
      request.setAttribute(
          DEADLINE,
          request
              .getComponents()
              .getScheduler()
              .schedule(reader::close, millis, TimeUnit.MILLISECONDS));
    }
    if (request.getLength() > bodyLimit) {
      refuse(request, response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private void refuse(Request request, Response response, Callback callback) {
    Callback refusing =
        Callback.from(
            () -> {
              arrived(request);
              Problems.send(
                  request,
                  response,
                  callback,
                  HttpStatus.PAYLOAD_TOO_LARGE_413,
                  "A request may have at most " + bodyLimit + " bytes.");
            },
            callback::failed);
    if (request.getLength() > DRAINED * bodyLimit) {
      refusing.succeeded();
    } else {
      Content.Source.consumeAll(request, refusing);
    }
  }

  private static void arrived(Request request) {
    if (request.getAttribute(DEADLINE) instanceof Scheduler.Task deadline) {
      deadline.cancel();
    }
  }

  private static final class Arrived extends Handler.Wrapper {
    Arrived(Handler servlets) {
      super(servlets);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      arrived(request);
      return super.handle(request, response, callback);
    }
  }
}
