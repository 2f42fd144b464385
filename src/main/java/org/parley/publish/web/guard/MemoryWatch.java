package org.parley.publish.web.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends the query that has taken the most memory before the machine has none left: once memory runs
 * out, threads of the server die that have nothing to do with that query.
 */
final class MemoryWatch implements AutoCloseable {
  private static final double TIGHT = 0.75;
  private static final long LOOK_MILLIS = 50;
  private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final com.sun.management.ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

  private final List<MemoryPoolMXBean> tenured =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
          .toList();
  private final Set<Work> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock;
  private long restUntil = System.nanoTime();

  /** Work in one thread, and what that thread had taken before. */
  record Work(long thread, long before, CancelSignal signal) {
    long taken() {
      return THREADS.getThreadAllocatedBytes(thread) - before;
    }
  }

  MemoryWatch() {
    clock = Executors.newSingleThreadScheduledExecutor(Watchdog.daemons("memory-watch"));
    clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  Work begin(CancelSignal signal) {
    long thread = Thread.currentThread().getId();
    Work work = new Work(thread, THREADS.getThreadAllocatedBytes(thread), signal);
    running.add(work);
    return work;
  }

  void end(Work work) {
    running.remove(work);
  }

  private void look() {
    if (running.isEmpty() || !tight() || System.nanoTime() - restUntil < 0) {
      return;
    }
    System.gc(); // what looks full may be garbage that nobody has needed to collect
    if (tight()) {
      running.stream().max(Comparator.comparing(Work::taken)).ifPresent(this::stop);
    } else {
      restUntil = System.nanoTime() + REST_NANOS;
    }
  }

  private void stop(Work work) {
    running.remove(work);
    work.signal().cancel(Watchdog.tooLarge());
  }

  private boolean tight() {
    return tenured.stream().map(MemoryPoolMXBean::getUsage).anyMatch(MemoryWatch::tight);
  }

  private static boolean tight(MemoryUsage usage) {
    return usage.getMax() > 0 && usage.getUsed() > TIGHT * usage.getMax();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
