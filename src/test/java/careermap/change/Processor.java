package careermap.change;

import java.lang.management.ManagementFactory;

/** How long the processor works on something. */
final class Processor {
  private static final int MILLION = 1_000_000;

  private Processor() {}

  static long millis(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / MILLION;
  }
}
