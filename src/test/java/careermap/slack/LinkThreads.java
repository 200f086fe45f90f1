package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads of the links that were begun since: one reads a link, one writes to it. */
record LinkThreads(Set<Thread> before) {
  static LinkThreads fromNowOn() {
    return new LinkThreads(all());
  }

  /** Waits until there are as many as so many links need. */
  void awaitOf(int links) {
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(since()).hasSize(2 * links));
  }

  private List<String> since() {
    return all().stream().filter(thread -> !before.contains(thread)).map(Thread::getName).toList();
  }

  private static Set<Thread> all() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("WebSocket(ConnectRead|Write)Thread.*"))
        .collect(Collectors.toSet());
  }
}
