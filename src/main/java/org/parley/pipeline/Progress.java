package org.parley.pipeline;

/** Is told how a run goes on; called from several threads. */
public interface Progress {
  /** Nobody listens. */
  Progress SILENT =
      new Progress() {
        @Override
        public void done(int articles, int total) {}

        @Override
        public void failed(String article, Throwable cause) {}
      };

  /** So many of all articles are read. */
  void done(int articles, int total);

  /** Parley itself failed on an article: a fault to be reported. */
  void failed(String article, Throwable cause);
}
