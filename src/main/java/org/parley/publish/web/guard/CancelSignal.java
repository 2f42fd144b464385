package org.parley.publish.web.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** Tells running work that it must end. */
public final class CancelSignal {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private @Nullable Runnable action;
  private @Nullable Refusal reason;

  /** Names what ends the work; done at once if the time is already over. */
  public synchronized void onCancel(Runnable ending) {
    action = ending;
    if (cancelled.get()) {
      ending.run();
    }
  }

  synchronized void cancel(Refusal why) {
    reason = reason == null ? why : reason;
    cancelled.set(true);
    if (action != null) {
      action.run();
    }
  }

  /** Why the work was ended; null if it was not. */
  synchronized @Nullable Refusal reason() {
    return reason;
  }

  /** Throws once the time is over; called from inner loops. */
  public void check() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
