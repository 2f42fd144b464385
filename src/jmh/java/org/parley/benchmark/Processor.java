package org.parley.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What this process and its machine have done so far. */
final class Processor {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Processor() {}

  /** Nanoseconds of all threads of server and client, without the compiler and the collector. */
  static long threads() {
    long sum = 0;
    for (long thread : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(thread));
    }
    return sum;
  }

  /** Nanoseconds of the whole process. */
  static long whole() {
    return MACHINE.getProcessCpuTime();
  }

  static double load() {
    return MACHINE.getSystemLoadAverage();
  }
}
