package org.parley.publish.web.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** Tells running work that its time is over. */
public final class CancelSignal {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private @Nullable Runnable action;

  /** Names what ends the work; done at once if the time is already over. */
  public synchronized void onCancel(Runnable ending) {
    action = ending;
    if (cancelled.get()) {
      ending.run();
    }
  }

  synchronized void cancel() {
    cancelled.set(true);
    if (action != null) {
      action.run();
    }
  }

  /** Throws once the time is over; called from inner loops. */
  void check() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
