package org.parley.cli;

import org.parley.publish.web.ParleyServer;

/** How long a server is to run. */
interface Until {
  /** Returns when the server shall stop. */
  void over(ParleyServer server) throws InterruptedException;
}
