package org.parley.publish.web;

/** One server over the sample corpus, which takes long to read. */
public final class OnSample extends OneForAll<SampleServer> {
  OnSample() {
    super(SampleServer.class, SampleServer::new);
  }
}
