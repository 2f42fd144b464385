package org.parley.publish.web;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Lets requests through once their whole body is there: until then they hold no thread, and one
 * that is too large or does not arrive in time goes no further.
 */
final class WholeBodies extends Handler.Wrapper {
  private static final String DEADLINE = WholeBodies.class.getName();

  private final long millis;

  private WholeBodies(long millis) {
    this.millis = millis;
  }

  static Handler before(Handler servlets, long bodyLimit, long millis) {
    EagerContentHandler reading =
        new EagerContentHandler(
            new Arrived(servlets),
            new EagerContentHandler.RetainedContentLoaderFactory(bodyLimit, -1, true));
    SizeLimitHandler sizes = new SizeLimitHandler(bodyLimit, -1);
    sizes.setHandler(reading);
    WholeBodies bodies = new WholeBodies(millis);
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
    return super.handle(request, response, callback);
  }

  private static final class Arrived extends Handler.Wrapper {
    Arrived(Handler servlets) {
      super(servlets);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (request.getAttribute(DEADLINE) instanceof Scheduler.Task deadline) {
        deadline.cancel();
      }
      return super.handle(request, response, callback);
    }
  }
}
